package org.r2prating.report.annex.office;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.r2prating.report.annex.Text;
import org.r2prating.report.office.Printable;
import org.r2prating.report.office.WebAddress;

/** Words set into a paragraph, one after the other; each stretch is marked with the direction it is read in. */
final class Words {

    private static final String LINK = "Hyperlink";
    private static final String LETTERS = "[\\p{IsHebrew}\\p{IsArabic}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}]+";
    private static final Pattern LEFTWARD = Pattern.compile(LETTERS + "(?:[\\s\\p{M}]+" + LETTERS + ")*");

    private final XWPFParagraph paragraph;

    Words(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
    }

    XWPFParagraph paragraph() {
        return paragraph;
    }

    Words plain(String words) {
        return set(words, Text.Style.PLAIN, paragraph::createRun);
    }

    Words strong(String words) {
        return set(words, Text.Style.BOLD, paragraph::createRun);
    }

    Words italic(String words) {
        return set(words, Text.Style.ITALIC, paragraph::createRun);
    }

    Words text(Text text) {
        for (Text.Span span : text.spans()) {
            link(span.words(), span.style(), span.link());
        }
        return this;
    }

    /** Words that lead to a page of the web; mere words where the address is none. */
    Words link(String words, Text.Style style, String address) {
        Optional<String> web = WebAddress.of(address);
        return set(
                words,
                style,
                web.isEmpty() ? paragraph::createRun : () -> linked(paragraph.createHyperlinkRun(web.get())));
    }

    /** Words that lead to a bookmark of the same document. */
    Words to(String words, String bookmark) {
        return set(words, Text.Style.PLAIN, () -> {
            CTHyperlink link = paragraph.getCTP().addNewHyperlink();
            link.setAnchor(bookmark);
            return linked(new XWPFHyperlinkRun(link, link.addNewR(), paragraph));
        });
    }

    private static XWPFRun linked(XWPFRun run) {
        run.setStyle(LINK);
        return run;
    }

    private Words set(String words, Text.Style style, Supplier<XWPFRun> runs) {
        String line = Printable.line(words);
        Matcher leftward = LEFTWARD.matcher(line);
        int done = 0;
        while (leftward.find()) {
            stretch(line.substring(done, leftward.start()), style, false, runs);
            stretch(leftward.group(), style, true, runs);
            done = leftward.end();
        }
        stretch(line.substring(done), style, false, runs);
        return this;
    }

    private static void stretch(String words, Text.Style style, boolean leftward, Supplier<XWPFRun> runs) {
        if (!words.isEmpty()) {
            XWPFRun run = runs.get();
            format(run, style, leftward);
            run.setText(words);
        }
    }

    /** Letters that are read leftward have a weight and a slope of their own. */
    private static void format(XWPFRun run, Text.Style style, boolean leftward) {
        if (style == Text.Style.BOLD) {
            run.setBold(true);
        }
        if (style == Text.Style.ITALIC) {
            run.setItalic(true);
        }
        if (leftward) {
            CTRPr look = run.getCTR().isSetRPr()
                    ? run.getCTR().getRPr()
                    : run.getCTR().addNewRPr();
            if (style == Text.Style.BOLD) {
                look.addNewBCs();
            }
            if (style == Text.Style.ITALIC) {
                look.addNewICs();
            }
            look.addNewRtl();
        }
    }
}
