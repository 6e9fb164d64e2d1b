package org.r2prating.report.annex.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The empty document that every annex begins as: A4, our styles, British English, the lines above footnotes. */
final class WordTemplate {

    private static final Map<String, String> PARTS = new TreeMap<>(Map.of(
            "[Content_Types].xml", "content-types.xml",
            "_rels/.rels", "package-relationships.xml",
            "word/_rels/document.xml.rels", "document-relationships.xml",
            "word/document.xml", "document.xml",
            "word/footnotes.xml", "footnotes.xml",
            "word/settings.xml", "settings.xml",
            "word/styles.xml", "styles.xml"));

    private WordTemplate() {}

    static XWPFDocument open() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(resource(part.getValue()));
                zip.closeEntry();
            }
        }
        return new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static byte[] resource(String name) throws IOException {
        String path = "/org/r2prating/annex/word/" + name;
        try (InputStream in = WordTemplate.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new FileNotFoundException(path);
            }
            return in.readAllBytes();
        }
    }
}
