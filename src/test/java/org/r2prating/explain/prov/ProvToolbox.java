package org.r2prating.explain.prov;

import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.cfg.HandlerInstantiator;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openprovenance.prov.core.json.serialization.ProvDeserialiser;
import org.openprovenance.prov.core.json.serialization.deserial.CustomAttributeMapDeserializer;
import org.openprovenance.prov.model.Document;
import org.openprovenance.prov.model.QualifiedName;
import org.openprovenance.prov.validation.Config;
import org.openprovenance.prov.validation.ObjectMaker;
import org.openprovenance.prov.validation.Unknown;
import org.openprovenance.prov.validation.Validate;
import org.openprovenance.prov.validation.VarQName;
import org.openprovenance.prov.validation.report.ValidationReport;
import org.openprovenance.prov.vanilla.ProvFactory;

/** The maintained library by which PROV-JSON is read back and PROV's own constraints are checked. */
final class ProvToolbox {

    private ProvToolbox() {}

    static Document read(JsonNode document) {
        byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
        // It writes members as a list; the submission has one of each, as we do.
        ObjectMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .handlerInstantiator(new Attributed())
                .build();
        return new ProvDeserialiser(mapper).deserialiseDocument(new ByteArrayInputStream(bytes));
    }

    /** What its validator finds, with all constraints and inferences of PROV-CONSTRAINTS that it knows. */
    static List<String> foundIn(Document document) {
        ValidationReport report = report(document);
        List<String> found = new ArrayList<>();
        report.getCycle().forEach(c -> found.add("an event before itself"));
        report.getFailedMerge().forEach(m -> found.add("what must be one cannot be"));
        report.getQualifiedNameMismatch().forEach(m -> found.add("names that differ must be one"));
        report.getTypeOverlap().forEach(t -> found.add("a thing of two kinds"));
        if (report.getMalformedStatements() != null) {
            found.add("impossible statements");
        }
        if (report.getSpecializationReport() != null) {
            found.add("a specialization of itself");
        }
        if (report.getTypeReport() != null) {
            found.add("types that do not agree");
        }
        return found;
    }

    private static ValidationReport report(Document document) {
        try {
            return new Validate(Config.newYesToAllConfig(ProvFactory.getFactory(), new Variables())).validate(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the library's reader of attributes, which newer versions of Jackson ask for without its argument. */
    private static final class Attributed extends HandlerInstantiator {

        @Override
        public @Nullable JsonDeserializer<?> deserializerInstance(
                DeserializationConfig config, Annotated annotated, Class<?> type) {
            return type == CustomAttributeMapDeserializer.class
                    ? new CustomAttributeMapDeserializer(TypeFactory.defaultInstance()
                            .constructMapType(Map.class, QualifiedName.class, Object.class))
                    : null;
        }

        @Override
        public @Nullable KeyDeserializer keyDeserializerInstance(
                DeserializationConfig config, Annotated annotated, Class<?> type) {
            return null;
        }

        @Override
        public @Nullable JsonSerializer<?> serializerInstance(
                SerializationConfig config, Annotated annotated, Class<?> type) {
            return null;
        }

        @Override
        public @Nullable TypeResolverBuilder<?> typeResolverBuilderInstance(
                MapperConfig<?> config, Annotated annotated, Class<?> type) {
            return null;
        }

        @Override
        public @Nullable TypeIdResolver typeIdResolverInstance(
                MapperConfig<?> config, Annotated annotated, Class<?> type) {
            return null;
        }
    }

    /** What the validator puts in the place of what a statement leaves open. */
    private static final class Variables implements ObjectMaker {

        @Override
        public VarQName makeVarQName(String namespace, String local, String prefix) {
            return new Variable(namespace, local, prefix);
        }

        @Override
        public VarQName makeVarQName(QualifiedName name) {
            return new Variable(name.getNamespaceURI(), name.getLocalPart(), name.getPrefix());
        }

        @Override
        public Unknown makeUnknown(String namespace, String prefix) {
            return new Open(namespace, prefix);
        }
    }

    private static final class Variable extends org.openprovenance.prov.vanilla.QualifiedName implements VarQName {
        Variable(String namespace, String local, String prefix) {
            super(namespace, local, prefix);
        }
    }

    private static final class Open extends org.openprovenance.prov.vanilla.QualifiedName implements Unknown {
        Open(String namespace, String prefix) {
            super(namespace, "unknown", prefix);
        }
    }
}
