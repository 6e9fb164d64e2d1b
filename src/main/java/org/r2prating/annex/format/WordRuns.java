package org.r2prating.annex.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.jspecify.annotations.Nullable;
import org.r2prating.annex.Passage;
import org.w3c.dom.Element;

/**
 * The words of one paragraph of a Word file. A line break within it ends a passage. What was deleted under tracked changes
 * is left out; of a field only what it shows is read, and where it shows a footnote's number it calls that footnote.
 */
final class WordRuns {

    private static final Pattern LINK_FIELD = Pattern.compile("\\s*HYPERLINK\\s+(\\\\l\\s+)?\"([^\"]*)\".*");

    private final WordWalk walk;
    private final PackagePart part;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Element> boxes = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private RunningText text = new RunningText();
    private @Nullable String target;

    /** A field that has begun. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private final StringBuilder shown = new StringBuilder();
        private boolean shows;

        boolean callsANote() {
            return instruction.toString().strip().startsWith("NOTEREF");
        }

        Optional<String> link() {
            Matcher link = LINK_FIELD.matcher(instruction);
            return link.matches() ? Optional.of((link.group(1) == null ? "" : "#") + link.group(2)) : Optional.empty();
        }
    }

    WordRuns(WordWalk walk, PackagePart part) {
        this.walk = walk;
        this.part = part;
    }

    void read(Element paragraph) {
        inside(paragraph);
        end();
    }

    List<Passage> passages() {
        return passages;
    }

    /** Text boxes that are anchored in the paragraph. */
    List<Element> boxes() {
        return boxes;
    }

    private void inside(Element parent) {
        for (Element child : WordXml.children(parent)) {
            switch (child.getLocalName()) {
                case "r" -> run(child);
                case "hyperlink" -> hyperlink(child);
                case "fldSimple" -> field(child);
                case "sdt" -> WordXml.child(child, "sdtContent").ifPresent(this::inside);
                case "ins", "moveTo", "smartTag", "customXml", "bdo", "dir" -> inside(child);
                default -> {}
            }
        }
    }

    private void hyperlink(Element link) {
        String before = target;
        String anchor = WordXml.attribute(link, "anchor").map(a -> "#" + a).orElse("");
        target = WordXml.attribute(link, "id").map(this::address).orElse("") + anchor;
        inside(link);
        target = before;
    }

    private String address(String id) {
        PackageRelationship relation = part.getRelationship(id);
        return relation == null || relation.getTargetURI() == null
                ? ""
                : relation.getTargetURI().toString();
    }

    private void field(Element simple) {
        Field field = new Field();
        field.instruction.append(WordXml.attribute(simple, "instr").orElse(""));
        field.shows = true;
        fields.add(field);
        inside(simple);
        endField();
    }

    private void run(Element run) {
        if (WordXml.toggle(run, "rPr", "vanish").orElse(false)) {
            return;
        }
        if (text.endsWithCall()
                && walk.styles().isRaised(run)
                && WordXml.text(run).matches("[,;\\s]*")
                && WordXml.children(run).stream().allMatch(c -> WordXml.is(c, "t") || WordXml.is(c, "rPr"))) {
            return;
        }
        boolean bold = walk.styles().isBold(run);
        for (Element child : WordXml.children(run)) {
            content(child, bold);
        }
    }

    private void content(Element child, boolean bold) {
        switch (child.getLocalName()) {
            case "t" -> words(WordXml.text(child), bold);
            case "tab", "ptab" -> words(" ", bold);
            case "noBreakHyphen" -> words("-", bold);
            case "br", "cr" -> lineBreak(child);
            case "lastRenderedPageBreak" -> walk.pageEnds();
            case "footnoteReference" -> note(child, false);
            case "endnoteReference" -> note(child, true);
            case "instrText" ->
                fields.stream().reduce((a, b) -> b).ifPresent(f -> f.instruction.append(WordXml.text(child)));
            case "fldChar" -> fieldMark(WordXml.attribute(child, "fldCharType").orElse(""));
            case "AlternateContent" ->
                WordXml.children(child).stream().findFirst().ifPresent(this::boxesIn);
            case "drawing", "pict", "object" -> boxesIn(child);
            default -> {}
        }
    }

    private void lineBreak(Element mark) {
        if (fields.stream().anyMatch(Field::callsANote)) {
            return;
        }
        if (WordXml.attribute(mark, "type").orElse("").equals("column")) {
            text.space();
        } else {
            end();
        }
    }

    private void note(Element reference, boolean isEndnote) {
        WordXml.attribute(reference, "id").ifPresent(id -> {
            OptionalInt number = walk.called(id, isEndnote);
            number.ifPresent(n -> text.call(n, walk.here()));
        });
    }

    private void fieldMark(String type) {
        switch (type) {
            case "begin" -> fields.add(new Field());
            case "separate" -> fields.stream().reduce((a, b) -> b).ifPresent(f -> f.shows = true);
            case "end" -> endField();
            default -> {}
        }
    }

    private void endField() {
        if (fields.isEmpty()) {
            return;
        }
        Field field = fields.remove(fields.size() - 1);
        if (field.callsANote()) {
            HtmlNotes.number(field.shown.toString()).ifPresent(n -> text.call(n, walk.here()));
        }
    }

    private void words(String words, boolean bold) {
        for (Field field : fields) {
            if (!field.shows) {
                return;
            }
            if (field.callsANote()) {
                field.shown.append(words);
                return;
            }
        }
        Optional<String> field = fields.stream().flatMap(f -> f.link().stream()).findFirst();
        String link = target != null ? target : field.orElse(null);
        if (link != null) {
            text.link(words, bold, link, walk.here());
        } else {
            text.add(words, bold, walk.here());
        }
    }

    private void boxesIn(Element drawing) {
        for (Element child : WordXml.children(drawing)) {
            if (WordXml.is(child, "txbxContent")) {
                boxes.add(child);
            } else {
                boxesIn(child);
            }
        }
    }

    private void end() {
        text.passage().ifPresent(passages::add);
        text = new RunningText();
    }
}
