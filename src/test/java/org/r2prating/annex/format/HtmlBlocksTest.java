package org.r2prating.annex.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.r2prating.annex.Block;
import org.r2prating.annex.Passage;
import org.r2prating.input.Problems;

class HtmlBlocksTest {

    private static Extract read(String html) {
        Problems problems = new Problems();
        Extract extract = HtmlBlocks.read("a.html", html.getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow();
        assertThat(problems.list()).isEmpty();
        return extract;
    }

    private static List<String> texts(List<Passage> cell) {
        return cell.stream().map(Passage::text).toList();
    }

    @Test
    void notesThatWordWritesAreCalledAndKnowTheirText() {
        Extract page = read(
                """
                <p class=MsoNormal>Avalon keeps a list.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> It
                is public.</p>
                <div style='mso-element:footnote-list'><hr>
                <div style='mso-element:footnote' id=ftn1>
                <p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><sup>[1]</sup></a> Ministry of Avalon, 2020.</p>
                </div></div>
                """);
        Passage words = ((Block.Paragraph) page.blocks().get(0)).words();
        assertThat(words.text()).isEqualTo("Avalon keeps a list. It is public.");
        assertThat(words.calls()).singleElement().satisfies(c -> {
            assertThat(c.number()).isEqualTo(1);
            assertThat(c.after()).isEqualTo("Avalon keeps a list.".length());
        });
        Block.Note note = (Block.Note) page.blocks().get(1);
        assertThat(note.number()).isEqualTo(1);
        assertThat(note.words().text()).isEqualTo("Ministry of Avalon, 2020.");
        assertThat(note.place().at().line()).isEqualTo(5);
    }

    @Test
    void aSignThatLeadsBackToTheCallIsNoWordOfANote() {
        Extract page = read(
                """
                <p>One.<sup id="ref-1"><a href="#note-1">[1]</a></sup></p>
                <ol><li id="note-1"><b><a href="#ref-1">^</a></b> <span>Museum, 2021.</span></li></ol>
                """);
        assertThat(page.blocks()).last().isInstanceOfSatisfying(Block.Note.class, n -> {
            assertThat(n.number()).isEqualTo(1);
            assertThat(n.words().text()).isEqualTo("Museum, 2021.");
        });
        assertThat(page.furniture()).extracting(Passage::text).containsExactly("^");
    }

    @Test
    void notesWithoutLinksStandUnderTheirHeading() {
        Extract page = read(
                "<p>One.<sup>1</sup> Ten m<sup>9</sup>.</p><h2>Notes</h2><ol><li>First.</li><li>Second.</li></ol>");
        Passage words = ((Block.Paragraph) page.blocks().get(0)).words();
        assertThat(words.text()).isEqualTo("One. Ten m9.");
        assertThat(words.calls()).extracting(Passage.Call::number).containsExactly(1);
        assertThat(page.blocks().stream()
                        .filter(Block.Note.class::isInstance)
                        .map(b -> ((Block.Note) b).words().text()))
                .containsExactly("First.", "Second.");
    }

    @Test
    void aCellOverSeveralRowsStandsInTheFirst() {
        Extract page = read(
                """
                <table><tr><th>Area<th>Indicator<th>Rating</tr>
                <tr><td rowspan=2>Policy</td><td>One</td><td><p>Weak</p><p>Unchanged</p></td></tr>
                <tr><td>Two</td><td>Fair<br>Increase</td></tr>
                <tr><td colspan=3>Across</td></tr></table>
                """);
        List<List<List<String>>> rows = page.blocks().stream()
                .map(b -> ((Block.Cells) b)
                        .cells().stream().map(HtmlBlocksTest::texts).toList())
                .toList();
        assertThat(rows)
                .containsExactly(
                        List.of(List.of("Area"), List.of("Indicator"), List.of("Rating")),
                        List.of(List.of("Policy"), List.of("One"), List.of("Weak", "Unchanged")),
                        List.of(List.of(), List.of("Two"), List.of("Fair", "Increase")),
                        List.of(List.of("Across")));
    }

    @Test
    void whatNamesATableOrAPictureIsAHeadingAndASignThatIsOnlySeenIsFurniture() {
        Extract page = read(
                """
                <table><caption>All ratings</caption><tr><th>Indicator<th>Rating</tr><tr><td>One<td>Weak</tr></table>
                <figure><svg><text>12</text></svg><figcaption>How many have which.</figcaption></figure>
                <p><span aria-hidden="true">*</span> Words.</p>
                <main aria-hidden="true"><p>Behind a window.</p></main>
                """);
        assertThat(page.blocks().stream()
                        .filter(Block.Heading.class::isInstance)
                        .map(b -> ((Block.Heading) b).words().text()))
                .containsExactly("All ratings", "How many have which.");
        assertThat(page.blocks().stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .map(b -> ((Block.Paragraph) b).words().text()))
                .containsExactly("Words.", "Behind a window.");
        assertThat(page.furniture()).extracting(Passage::text).containsExactly("12", "*");
    }

    @Test
    void menusAreFurnitureAndScriptsAreNothing() {
        Extract page = read("<nav>Home</nav><script>let x;</script><p>Words</p><p style='display: none'>Hidden</p>");
        assertThat(page.furniture()).extracting(Passage::text).containsExactly("Home", "Hidden");
        assertThat(page.blocks()).hasSize(1);
    }

    @Test
    void aPageWithoutWordsIsRefused() {
        Problems problems = new Problems();
        assertThat(HtmlBlocks.read("a.html", "<p> </p>".getBytes(StandardCharsets.UTF_8), problems))
                .isEmpty();
        assertThat(problems.list()).singleElement().satisfies(p -> assertThat(p.what())
                .contains("no words"));
    }
}
