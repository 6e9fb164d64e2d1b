package org.r2prating.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.r2prating.annex.PublishedAnnex.Remark;
import org.r2prating.annex.RowDraft.Bit;
import org.r2prating.model.Framework;

/** Puts together what page breaks and columns tore apart; each step is a remark. */
final class Repair {

    private final Sheet sheet;

    private Repair(Sheet sheet) {
        this.sheet = sheet;
    }

    static void of(Sheet sheet, Framework framework, Wordings wordings) {
        for (RowDraft row : sheet.rows) {
            row.indicator = wordings.indicator(row.wording.text()).or(() -> wordings.beginning(row.wording.text()));
        }
        Between.of(sheet.rows, framework, wordings);
        sheet.rows.forEach(row -> Near.remark(sheet, row.indicator, row.wording));
        Repair repair = new Repair(sheet);
        sheet.rows.forEach(repair::sentences);
        new Drift(sheet, framework).mend();
    }

    /** Sentences of a row that go on behind a page break. */
    private void sentences(RowDraft row) {
        List<Bit> whole = new ArrayList<>();
        for (Bit bit : row.notes) {
            row.cutInside |= bit.afterCut() && !whole.isEmpty();
            Optional<Bit> before = whole.isEmpty() ? Optional.empty() : Optional.of(whole.get(whole.size() - 1));
            if (before.filter(b -> goesOn(b, bit)).isPresent()) {
                Bit begun = before.get();
                whole.set(whole.size() - 1, begun.with(begun.words().then(bit.words())));
                boolean word =
                        BrokenWords.isBroken(begun.words().text(), bit.words().text());
                sheet.remark(
                        word ? Remark.Kind.DOUBTED : Remark.Kind.JOINED,
                        bit.words().text().isEmpty()
                                ? "a footnote is called here"
                                : "a sentence goes on here: "
                                        + Sheet.quoted(bit.words().text()),
                        bit.words().place());
            } else {
                before.filter(b -> mayGoOn(b, bit))
                        .ifPresent(b -> sheet.remark(
                                Remark.Kind.DOUBTED,
                                "a sentence that a page cut may go on here: "
                                        + Sheet.quoted(bit.words().text()),
                                bit.words().place()));
                whole.add(bit);
            }
        }
        row.notes.clear();
        row.notes.addAll(whole);
    }

    /** Whether a page cut a sentence of which nothing tells that these words are its rest. */
    private static boolean mayGoOn(Bit begun, Bit rest) {
        return rest.first()
                && !rest.item()
                && rest.afterCut()
                && Sentences.isUnfinished(begun.words().text());
    }

    private static boolean goesOn(Bit begun, Bit rest) {
        boolean callAlone = rest.words().text().isEmpty() && !rest.item();
        return callAlone || goesOnInWords(begun, rest);
    }

    private static boolean goesOnInWords(Bit begun, Bit rest) {
        return rest.first()
                && !rest.item()
                && Sentences.isUnfinished(begun.words().text())
                && (Sentences.beginsMidSentence(rest.words().text())
                        || (rest.afterCut()
                                && (begun.item()
                                        || Sentences.leans(begun.words().text()))));
    }
}
