package org.r2prating.explain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.r2prating.engine.Certainty.Doubt;
import org.r2prating.engine.Flag;
import org.r2prating.engine.Outcome;
import org.r2prating.engine.Recommendation;
import org.r2prating.facts.Fact;
import org.r2prating.facts.Passport;
import org.r2prating.rules.RuleCard;
import org.r2prating.rules.Verb;

/** An explanation to be read: as plain text, or as Markdown. */
public final class ExplanationText {

    private final Lines out;

    private ExplanationText(Lines out) {
        this.out = out;
    }

    public static String text(Explanation explanation) {
        return new ExplanationText(new Lines(false)).render(explanation);
    }

    public static String markdown(Explanation explanation) {
        return new ExplanationText(new Lines(true)).render(explanation);
    }

    /** Only what a reviewer asked, and the sources of that. */
    public static String answers(Explanation explanation) {
        return new ExplanationText(new Lines(false)).renderAnswers(explanation);
    }

    public static String markdownAnswers(Explanation explanation) {
        return new ExplanationText(new Lines(true)).renderAnswers(explanation);
    }

    private String render(Explanation explanation) {
        head(explanation);
        standing(explanation.recommendation());
        held(explanation, "Proposals", Verb.PROPOSE);
        held(explanation, "Caps", Verb.AT_MOST);
        held(explanation, "Floors", Verb.AT_LEAST);
        held(explanation, "Not applicable", Verb.NOT_APPLICABLE);
        facts("Facts", explanation.facts());
        disputes(explanation.disputes());
        facts("Known so far", explanation.known());
        facts("Facts set aside: they say nothing", explanation.setAside());
        explanation.answered().ifPresent(answered -> new AnsweredText(out).render(answered));
        sources(explanation.citations());
        didNotHold(explanation);
        missing(explanation);
        return out.toString();
    }

    private String renderAnswers(Explanation explanation) {
        head(explanation);
        explanation.answered().ifPresent(answered -> {
            new AnsweredText(out).render(answered);
            Set<Integer> called = answered.citations();
            sources(explanation.citations().stream()
                    .filter(c -> called.contains(c.number()))
                    .toList());
        });
        return out.toString();
    }

    private void head(Explanation explanation) {
        Recommendation recommendation = explanation.recommendation();
        out.title(recommendation.indicator().number() + ". "
                + recommendation.indicator().name());
        out.paragraph(StringUtils.capitalize(explanation.assessment().country().name()) + ", edition "
                + explanation.assessment().edition().id() + ", evidence up to "
                + Wording.day(explanation.assessment().edition().until()));
        out.heading(outcome(recommendation.outcome()));
    }

    /** A rating with its symbol, a range, or why there is neither. */
    public static String outcome(Outcome outcome) {
        return outcome.rating()
                .map(r -> r.symbol() + " " + r.label())
                .or(() -> outcome.range().map(Object::toString))
                .orElseGet(() -> StringUtils.capitalize(outcome.name()));
    }

    private void standing(Recommendation recommendation) {
        recommendation
                .certainty()
                .ifPresent(certainty -> out.paragraph("Certainty: "
                        + certainty.level().label()
                        + (certainty.doubts().isEmpty()
                                ? ""
                                : " ("
                                        + certainty.doubts().stream()
                                                .map(Doubt::words)
                                                .collect(Collectors.joining("; "))
                                        + ")")));
        if (!recommendation.flags().isEmpty()) {
            out.paragraph(
                    "Flags: " + recommendation.flags().stream().map(Flag::words).collect(Collectors.joining("; ")));
        }
    }

    private void held(Explanation explanation, String heading, Verb verb) {
        List<Explanation.Held> rules =
                explanation.held().stream().filter(h -> h.card().verb() == verb).toList();
        if (rules.isEmpty()) {
            return;
        }
        out.heading(heading);
        for (Explanation.Held rule : rules) {
            String conclusion = conclusion(rule.card()) + (rule.decisive() ? ", decisive" : "");
            for (Explanation.Said said : rule.sentences()) {
                out.item(out.strong(StringUtils.capitalize(conclusion) + ".") + " " + said.text()
                        + Lines.calls(said.citations()));
            }
            out.continued("by " + rule.card().basis() + "; " + rule.card().origin());
        }
    }

    /** What a rule concludes, in words. */
    public static String conclusion(RuleCard card) {
        String rating = card.rating() == null ? "" : card.rating().label();
        return switch (card.verb()) {
            case PROPOSE -> rating;
            case AT_MOST -> "at most " + rating;
            case AT_LEAST -> "at least " + rating;
            case NOT_APPLICABLE -> "not applicable";
        };
    }

    private void facts(String heading, List<Explanation.FactLine> facts) {
        if (facts.isEmpty()) {
            return;
        }
        out.heading(heading);
        Set<String> codings = facts.stream()
                .map(line -> coded(line.fact()))
                .filter(coded -> !coded.isEmpty())
                .collect(Collectors.toSet());
        for (Explanation.FactLine line : facts) {
            out.item(line.text()
                    + (line.status().isEmpty() ? "" : " [" + line.status() + "]")
                    + Lines.calls(line.citations()));
            String coded = coded(line.fact());
            boolean each = codings.size() > 1 && !coded.isEmpty();
            out.continued(line.fact().id() + ", " + line.fact().origin() + (each ? "; " + coded : ""));
        }
        if (codings.size() == 1) {
            out.continued("Findings " + codings.iterator().next() + ".");
        }
    }

    private static String coded(Fact fact) {
        Passport.Coding coding = fact.passport().coding();
        return coding == null ? "" : "coded by " + coding.by() + ", " + Wording.day(coding.on());
    }

    private void disputes(List<Explanation.Side> sides) {
        if (sides.isEmpty()) {
            return;
        }
        out.heading("Where facts disagree: the outcome if one of them alone were true");
        for (Explanation.Side side : sides) {
            out.item(out.strong(outcome(side.outcome()) + ".") + " "
                    + side.fact().text() + Lines.calls(side.fact().citations()));
            out.continued(side.fact().fact().id());
        }
    }

    private void sources(List<Citation> citations) {
        if (citations.isEmpty()) {
            return;
        }
        out.heading("Sources");
        for (Citation citation : citations) {
            String quote = citation.evidence().quote();
            out.item(
                    "[" + citation.number() + "] " + reference(citation) + (quote.isEmpty() ? "" : " “" + quote + "”"));
            if (!citation.source().link().isEmpty()) {
                out.link(citation.source().link());
            }
        }
    }

    private String reference(Citation citation) {
        return citation.phrases().stream()
                .map(p -> out.isMarkdown() && p.italic() ? "*" + p.words() + "*" : p.words())
                .collect(Collectors.joining());
    }

    private void didNotHold(Explanation explanation) {
        if (!explanation.heldBack().isEmpty()) {
            out.heading("Held back by a fact");
            for (Explanation.Blocked blocked : explanation.heldBack()) {
                out.item(criterion(blocked.card()) + ": because of " + String.join(", ", blocked.facts()));
            }
        }
        if (!explanation.silent().isEmpty()) {
            out.heading("Rules that did not hold");
            explanation.silent().forEach(card -> out.item(criterion(card)));
        }
    }

    /** What a rule asks, by its name, and what it then concludes. */
    public static String criterion(RuleCard card) {
        String name = StringUtils.substringAfter(card.name(), ": ");
        String words =
                StringUtils.substringBeforeLast(name, card.verb().inName()).strip();
        return Strings.CS.removeEnd(words, ",") + " → " + conclusion(card);
    }

    private void missing(Explanation explanation) {
        if (explanation.missing().isEmpty()) {
            return;
        }
        boolean insufficient = explanation.recommendation().outcome() instanceof Outcome.Insufficient;
        out.heading(insufficient ? "What is missing" : "Asked for, and not known");
        for (Explanation.Missing missing : explanation.missing()) {
            out.item(Wording.stopped(missing.text()) + " Look: " + missing.look() + ".");
        }
    }
}
