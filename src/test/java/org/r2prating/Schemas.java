package org.r2prating;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;

/** The JSON Schemas that the program publishes, each finding the others that it refers to. */
public final class Schemas {

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaMappers(
                    mappers -> mappers.mapPrefix("https://r2prating.org/schema/", "classpath:/org/r2prating/schema/")));

    private Schemas() {}

    /** One of them by the name of its file. */
    public static JsonSchema of(String name) {
        return FACTORY.getSchema(SchemaLocation.of("https://r2prating.org/schema/" + name));
    }
}
