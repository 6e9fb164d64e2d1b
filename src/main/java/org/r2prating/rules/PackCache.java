package org.r2prating.rules;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.r2prating.input.Origin;
import org.r2prating.model.FactKind;
import org.r2prating.model.Framework;
import org.r2prating.model.Subject;

/**
 * Compiled packs in the user's own cache folder, by the digest of everything they were made from. Loading one is running
 * code: hence never a folder that others can write to. A cache that cannot be read or written is done without.
 */
public final class PackCache {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CARDS = "cards.json";
    private static final String CRITERIA = "criteria.json";
    private static final String MODELS = "models.json";
    private static final String CLASS = ".class";

    private final Optional<Path> folder;

    private PackCache(Optional<Path> folder) {
        this.folder = folder;
    }

    /** The cache below {@code XDG_CACHE_HOME}, or {@code .cache} in the user's home. */
    public static PackCache ofUser() {
        String cacheHome = System.getenv("XDG_CACHE_HOME");
        Path base = StringUtils.isBlank(cacheHome)
                ? Path.of(System.getProperty("user.home", "."), ".cache")
                : Path.of(cacheHome);
        return in(base.resolve("r2p-rating").resolve("packs"));
    }

    public static PackCache in(Path folder) {
        return new PackCache(Optional.of(folder));
    }

    public static PackCache none() {
        return new PackCache(Optional.empty());
    }

    /** A card as it is kept: its file relative to the pack, its rating by label. */
    private record KeptCard(
            String name,
            String indicator,
            String file,
            int line,
            int column,
            String because,
            String basis,
            Verb verb,
            String rating,
            List<String> conditions,
            List<KeptSubject> asks,
            List<String> variables) {}

    private record KeptSubject(FactKind kind, String id) {}

    Optional<CompiledPack> load(String key, Framework framework, String filePrefix) {
        if (folder.isEmpty() || !Files.isRegularFile(file(key))) {
            return Optional.empty();
        }
        SortedMap<String, byte[]> classes = new TreeMap<>();
        List<KeptCard> cards = List.of();
        SortedMap<String, List<Criterion>> criteria = new TreeMap<>();
        List<String> models = List.of();
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file(key))))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                switch (entry.getName()) {
                    case CARDS -> cards = JSON.readValue(bytes, new TypeReference<>() {});
                    case CRITERIA -> criteria = JSON.readValue(bytes, new TypeReference<>() {});
                    case MODELS -> models = JSON.readValue(bytes, new TypeReference<>() {});
                    default -> classes.put(Strings.CS.removeEnd(entry.getName(), CLASS), bytes);
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
        // A file cut short between two entries reads without complaint: then something is missing.
        if (cards.isEmpty() || models.isEmpty() || !classes.keySet().containsAll(models)) {
            return Optional.empty();
        }
        return Optional.of(new CompiledPack(
                cards.stream().map(c -> restored(c, framework, filePrefix)).toList(), criteria, models, classes));
    }

    void save(String key, CompiledPack pack, String filePrefix) {
        if (folder.isEmpty()) {
            return;
        }
        try {
            createPrivate(folder.get());
            Path unfinished = Files.createTempFile(folder.get(), "pack", ".tmp");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished));
                        ZipOutputStream zip = new ZipOutputStream(out)) {
                    put(
                            zip,
                            CARDS,
                            JSON.writeValueAsBytes(pack.cards().stream()
                                    .map(c -> kept(c, filePrefix))
                                    .toList()));
                    put(zip, CRITERIA, JSON.writeValueAsBytes(pack.criteria()));
                    for (var entry : pack.classes().entrySet()) {
                        put(zip, entry.getKey() + CLASS, entry.getValue());
                    }
                    put(zip, MODELS, JSON.writeValueAsBytes(pack.models()));
                }
                Files.move(unfinished, file(key), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException unwritable) {
            // The next run compiles again.
        }
    }

    private static void createPrivate(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path);
            if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private Path file(String key) {
        return folder.orElseThrow().resolve(key + ".zip");
    }

    private static KeptCard kept(RuleCard card, String filePrefix) {
        return new KeptCard(
                card.name(),
                card.indicator(),
                Strings.CS.removeStart(card.origin().file(), filePrefix),
                card.origin().line(),
                card.origin().column(),
                card.because(),
                card.basis(),
                card.verb(),
                card.rating() == null ? "" : card.rating().label(),
                card.conditions(),
                card.asks().stream().map(s -> new KeptSubject(s.kind(), s.id())).toList(),
                card.variables());
    }

    private static RuleCard restored(KeptCard card, Framework framework, String filePrefix) {
        return new RuleCard(
                card.name(),
                card.indicator(),
                new Origin(filePrefix + card.file(), card.line(), card.column()),
                card.because(),
                card.basis(),
                card.verb(),
                framework.scale().labelled(card.rating()).orElse(null),
                card.conditions(),
                card.asks().stream()
                        .map(s -> new Subject(s.kind(), s.id()))
                        .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new)),
                card.variables());
    }
}
