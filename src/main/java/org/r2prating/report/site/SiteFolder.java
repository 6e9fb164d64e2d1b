package org.r2prating.report.site;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.r2prating.report.Json;

/** The folder of a site while it is written: hidden beside its place, which it takes only when it is complete. */
public final class SiteFolder implements AutoCloseable {

    /** The file by which a site is known; it says what the site is made from and what else is in its folder. */
    static final String MARK = "site.json";

    private static final String MADE_BY = "r2p-rating site";

    private final Path target;
    private final Path unfinished;
    private final AtomicInteger pages = new AtomicInteger();

    private SiteFolder(Path target, Path unfinished) {
        this.target = target;
        this.unfinished = unfinished;
    }

    /** A folder to write in, beside the place where the site will be. */
    static SiteFolder beside(Path place) throws IOException {
        Path target = place.toAbsolutePath().normalize();
        Path parent = target.getParent();
        if (parent == null) {
            throw new NotDirectoryException(place.toString());
        }
        return new SiteFolder(target, Files.createTempDirectory(parent, "." + target.getFileName() + "."));
    }

    /** Whether a site may take a place: nothing is there, nothing is in it, or an older site and nothing else. */
    public static boolean mayTake(Path place) throws IOException {
        if (!Files.exists(place)) {
            return true;
        }
        if (!Files.isDirectory(place)) {
            return false;
        }
        Set<String> found = new HashSet<>();
        try (Stream<Path> entries = Files.list(place)) {
            entries.forEach(e -> found.add(String.valueOf(e.getFileName())));
        }
        return found.isEmpty() || entries(place).containsAll(found);
    }

    private static Set<String> entries(Path place) throws IOException {
        Path mark = place.resolve(MARK);
        Set<String> names = new HashSet<>();
        if (Files.isRegularFile(mark)) {
            JsonNode json = read(mark);
            if (MADE_BY.equals(json.path("madeBy").asText())) {
                json.path("entries").forEach(e -> names.add(e.asText()));
            }
        }
        return names;
    }

    /** A file of that name; empty JSON when it is something else. */
    private static JsonNode read(Path mark) throws IOException {
        try {
            return new ObjectMapper().readTree(Files.readAllBytes(mark));
        } catch (JacksonException e) {
            return JsonNodeFactory.instance.objectNode();
        }
    }

    static String mark(SiteBasis site) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("madeBy", MADE_BY);
        json.put("version", site.version());
        json.put("rules", site.pack().digest());
        json.put("facts", site.base().digest());
        json.put("searchedNone", site.policy().toString());
        ArrayNode entries = json.putArray("entries");
        List.of("index.html", "style.css", "matrix.js", "search.js", MARK).forEach(entries::add);
        site.editions().forEach(e -> entries.add(e.id()));
        return Json.text(json);
    }

    void write(List<Pages.SiteFile> files) throws IOException {
        for (Pages.SiteFile file : files) {
            Path path = unfinished.resolve(file.address());
            Files.createDirectories(path.getParent());
            Files.write(path, file.text().getBytes(StandardCharsets.UTF_8));
            if (file.address().endsWith(".html")) {
                pages.incrementAndGet();
            }
        }
    }

    /** Puts the complete site in its place; gives the number of its pages. */
    int finish() throws IOException {
        if (!mayTake(target)) {
            throw new IOException("something else was put there meanwhile");
        }
        open(unfinished);
        if (!Files.exists(target)) {
            Files.move(unfinished, target);
            return pages.get();
        }
        Path old = Files.createTempDirectory(target.getParent(), "." + target.getFileName() + ".old.");
        Path aside = old.resolve("site");
        Files.move(target, aside);
        try {
            Files.move(unfinished, target);
        } catch (IOException e) {
            Files.move(aside, target);
            throw e;
        } finally {
            delete(old);
        }
        return pages.get();
    }

    /** What is temporary is for its owner only; a site is for whoever may read the folder it lies in. */
    private static void open(Path folder) throws IOException {
        Path made = Files.createDirectory(folder.resolve(".permissions"));
        try {
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, Files.getPosixFilePermissions(made));
            }
        } finally {
            Files.delete(made);
        }
    }

    /** Leaves nothing behind that is not the site. */
    @Override
    public void close() throws IOException {
        delete(unfinished);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
