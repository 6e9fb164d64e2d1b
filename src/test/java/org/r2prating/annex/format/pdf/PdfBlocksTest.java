package org.r2prating.annex.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.r2prating.Shipped;
import org.r2prating.annex.AnnexAssembler;
import org.r2prating.annex.Block;
import org.r2prating.annex.PublishedAnnex;
import org.r2prating.annex.format.Extract;
import org.r2prating.input.Problems;
import org.r2prating.report.annex.Annex;
import org.r2prating.report.annex.Annexes;
import org.r2prating.report.annex.Copy;
import org.r2prating.report.annex.page.AnnexPdf;

class PdfBlocksTest {

    private static final Annex ANNEX = Annexes.of("PRK", "2022", Copy.PUBLICATION);
    private static final byte[] TAGGED = AnnexPdf.bytes(ANNEX, Shipped.pack().framework());

    private static byte[] changed(Consumer<PDDocument> change) throws IOException {
        try (PDDocument document = Loader.loadPDF(TAGGED)) {
            change.accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void withoutTagsRowsAndFootnotesAreFoundByWhereTheyStand() throws IOException {
        byte[] untagged = changed(d -> d.getDocumentCatalog().setStructureTreeRoot(null));
        Extract read = PdfBlocks.read("a.pdf", untagged, new Problems()).orElseThrow();
        PublishedAnnex annex = AnnexAssembler.assemble(
                "a.pdf", read.blocks(), read.furniture(), Shipped.pack().framework());
        assertThat(annex.rows().stream().flatMap(r -> r.indicator().stream()).map(PublishedAnnex.Match::indicator))
                .containsExactlyElementsOf(ANNEX.rows().stream()
                        .map(r -> r.recommendation().indicator().id())
                        .toList());
        assertThat(annex.rows().stream().map(PublishedAnnex.Row::change))
                .containsExactlyElementsOf(
                        ANNEX.rows().stream().map(r -> r.change()).toList());
        assertThat(annex.footnotes()).hasSameSizeAs(ANNEX.footnotes());
        List<Integer> wrong = new ArrayList<>();
        for (int i = 0; i < ANNEX.rows().size(); i++) {
            List<Integer> calls = ANNEX.rows().get(i).notes().stream()
                    .flatMap(s -> s.notes().stream())
                    .toList();
            if (!annex.rows().get(i).calls().equals(calls)) {
                wrong.add(i + 1);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void runningHeadsAndNumbersOfPagesAreFurniture() {
        Extract read = PdfBlocks.read("a.pdf", TAGGED, new Problems()).orElseThrow();
        assertThat(read.furniture()).anyMatch(p -> p.text().startsWith("2 of "));
        assertThat(read.blocks())
                .noneMatch(
                        b -> b instanceof Block.Paragraph p && p.words().text().matches("\\d+ of \\d+"));
    }

    @Test
    void anEncryptedFileIsRefused() throws IOException {
        byte[] locked = changed(d -> {
            try {
                d.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(problem(locked)).contains("encrypted");
    }

    @Test
    void aDamagedFileIsRefused() {
        assertThat(problem("%PDF-1.7 and no more".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("not a PDF file that can be read");
    }

    @Test
    void aFileThatUnpacksToFarMoreIsRefused() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.writeBytes("%PDF-1.7\n1 0 obj << /Filter /FlateDecode >>\nstream\n".getBytes(StandardCharsets.ISO_8859_1));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(bomb)) {
            byte[] blank = new byte[1 << 20];
            for (int i = 0; i < 65; i++) {
                packed.write(blank);
            }
        }
        assertThat(problem(bomb.toByteArray())).contains("unpacks to more than");
    }

    private static String problem(byte[] file) {
        Problems problems = new Problems();
        assertThat(PdfBlocks.read("a.pdf", file, problems)).isEmpty();
        return problems.list().get(0).what();
    }
}
