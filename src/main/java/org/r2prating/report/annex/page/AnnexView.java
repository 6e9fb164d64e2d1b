package org.r2prating.report.annex.page;

import java.util.List;
import java.util.Optional;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Change;
import org.r2prating.engine.Outcome;
import org.r2prating.model.Framework;
import org.r2prating.model.Rating;
import org.r2prating.report.BriefName;
import org.r2prating.report.annex.Annex;
import org.r2prating.report.annex.AnnexRow;
import org.r2prating.report.annex.Text;
import org.r2prating.report.matrix.PageResource;
import org.r2prating.report.matrix.ScaleStyle;

/** What the templates of an annex take from it. */
public final class AnnexView {

    /** A row of more characters than this, those at the foot of the page included, may go over its end. */
    private static final int SHORT = 1000;

    private static final int FOOTNOTE = 100;

    private final boolean printed;
    private final Annex annex;
    private final Framework framework;
    private final Calls calls;

    AnnexView(Annex annex, Framework framework, boolean printed) {
        this.printed = printed;
        this.annex = annex;
        this.framework = framework;
        calls = new Calls(annex);
    }

    public Annex annex() {
        return annex;
    }

    /** Why it is not final, without the mark that stands before it; empty once it is. */
    public Optional<String> draft() {
        return annex.draft().map(why -> why.replaceFirst("^(?i:draft)\\s*:?\\s*", ""));
    }

    public Calls calls() {
        return calls;
    }

    public List<Rating> ratings() {
        return framework.scale().ratings();
    }

    public String style() {
        return PageResource.text("house.css") + PageResource.text("annex.css") + ScaleStyle.of(framework.scale());
    }

    /** Whether it is the copy that a reviewer works on. */
    public boolean reviewer() {
        return annex.isForReviewer();
    }

    /** The anchor of an indicator's row. */
    public String anchor(AnnexRow row) {
        return "i-" + row.recommendation().indicator().id();
    }

    /** The row of an indicator that the summary names. */
    public Optional<AnnexRow> row(String wording) {
        return annex.rows().stream().filter(r -> r.wording().equals(wording)).findFirst();
    }

    /** What a group of the summary has in common; empty when it names no row. */
    public Optional<Outcome> outcome(Annex.SummaryGroup group) {
        return group.indicators().stream()
                .flatMap(w -> row(w).stream())
                .map(r -> r.recommendation().standing())
                .findFirst();
    }

    public String look(Outcome outcome) {
        return ScaleStyle.outcome(outcome);
    }

    /** The few words of an indicator's id. */
    public String brief(AnnexRow row) {
        return BriefName.of(row.recommendation().indicator());
    }

    /** An arrow for a change; empty where nothing moved or nothing can be compared. */
    public String arrow(AnnexRow row) {
        Change change = annex.assessment().change(row.recommendation());
        return change == Change.INCREASE ? "▲ " : change == Change.DECREASE ? "▼ " : "";
    }

    /** Whether a row is too short to be torn apart between two printed pages. */
    public boolean isShort(AnnexRow row) {
        return row.notes().stream()
                        .mapToInt(s -> s.text().length() + FOOTNOTE * s.notes().size())
                        .sum()
                < SHORT;
    }

    public EditionChart chart() {
        return EditionChart.of(annex.assessment(), framework.scale());
    }

    /** This assessment and the one before it, where there is one. */
    public Optional<Assessment> previous() {
        return annex.assessment().previous();
    }

    /** Words that run from right to left must not turn round what stands beside them. */
    public boolean turns(String words) {
        return RightToLeft.isIn(words);
    }

    /** Words as the medium wants them: a browser turns round by itself what runs from right to left, a printer does not. */
    public String words(String words) {
        return printed && turns(words) ? RightToLeft.seen(words) : words;
    }

    /** Whether the words of a link do not tell where it leads, so that print must. */
    public boolean hides(Text.Span span) {
        return !span.link().isEmpty() && !span.words().contains(span.link());
    }
}
