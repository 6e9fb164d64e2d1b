package org.r2prating.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    private final boolean markdown;
    private final StringBuilder out = new StringBuilder();

    private ExplanationText(boolean markdown) {
        this.markdown = markdown;
    }

    public static String text(Explanation explanation) {
        return new ExplanationText(false).render(explanation);
    }

    public static String markdown(Explanation explanation) {
        return new ExplanationText(true).render(explanation);
    }

    private String render(Explanation explanation) {
        Recommendation recommendation = explanation.recommendation();
        title(recommendation.indicator().number() + ". "
                + recommendation.indicator().name());
        paragraph(StringUtils.capitalize(explanation.assessment().country().name()) + ", edition "
                + explanation.assessment().edition().id() + ", evidence up to "
                + Wording.day(explanation.assessment().edition().until()));
        heading(outcome(recommendation.outcome()));
        standing(recommendation);
        held(explanation, "Proposals", Verb.PROPOSE);
        held(explanation, "Caps", Verb.AT_MOST);
        held(explanation, "Floors", Verb.AT_LEAST);
        held(explanation, "Not applicable", Verb.NOT_APPLICABLE);
        facts("Facts", explanation.facts());
        disputes(explanation.disputes());
        facts("Known so far", explanation.known());
        facts("Facts set aside: they say nothing", explanation.setAside());
        sources(explanation.citations());
        didNotHold(explanation);
        missing(explanation);
        return out.toString();
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
                .ifPresent(certainty -> paragraph("Certainty: "
                        + certainty.level().label()
                        + (certainty.doubts().isEmpty()
                                ? ""
                                : " ("
                                        + certainty.doubts().stream()
                                                .map(Doubt::words)
                                                .collect(Collectors.joining("; "))
                                        + ")")));
        if (!recommendation.flags().isEmpty()) {
            paragraph(
                    "Flags: " + recommendation.flags().stream().map(Flag::words).collect(Collectors.joining("; ")));
        }
    }

    private void held(Explanation explanation, String heading, Verb verb) {
        List<Explanation.Held> rules =
                explanation.held().stream().filter(h -> h.card().verb() == verb).toList();
        if (rules.isEmpty()) {
            return;
        }
        heading(heading);
        for (Explanation.Held rule : rules) {
            String conclusion = conclusion(rule.card()) + (rule.decisive() ? ", decisive" : "");
            for (Explanation.Said said : rule.sentences()) {
                item(strong(StringUtils.capitalize(conclusion) + ".") + " " + said.text() + calls(said.citations()));
            }
            continued("by " + rule.card().basis() + "; " + rule.card().origin());
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
        heading(heading);
        Set<String> codings = facts.stream()
                .map(line -> coded(line.fact()))
                .filter(coded -> !coded.isEmpty())
                .collect(Collectors.toSet());
        for (Explanation.FactLine line : facts) {
            item(line.text() + (line.status().isEmpty() ? "" : " [" + line.status() + "]") + calls(line.citations()));
            String coded = coded(line.fact());
            boolean each = codings.size() > 1 && !coded.isEmpty();
            continued(line.fact().id() + ", " + line.fact().origin() + (each ? "; " + coded : ""));
        }
        if (codings.size() == 1) {
            continued("Findings " + codings.iterator().next() + ".");
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
        heading("Where facts disagree: the outcome if one of them alone were true");
        for (Explanation.Side side : sides) {
            item(strong(outcome(side.outcome()) + ".") + " " + side.fact().text()
                    + calls(side.fact().citations()));
            continued(side.fact().fact().id());
        }
    }

    private void sources(List<Citation> citations) {
        if (citations.isEmpty()) {
            return;
        }
        heading("Sources");
        for (Citation citation : citations) {
            String quote = citation.evidence().quote();
            item("[" + citation.number() + "] " + reference(citation) + (quote.isEmpty() ? "" : " “" + quote + "”"));
            if (!citation.source().link().isEmpty()) {
                link(citation.source().link());
            }
        }
    }

    private String reference(Citation citation) {
        return citation.phrases().stream()
                .map(p -> markdown && p.italic() ? "*" + p.words() + "*" : p.words())
                .collect(Collectors.joining());
    }

    private void didNotHold(Explanation explanation) {
        if (!explanation.heldBack().isEmpty()) {
            heading("Held back by a fact");
            for (Explanation.Blocked blocked : explanation.heldBack()) {
                item(criterion(blocked.card()) + ": because of " + String.join(", ", blocked.facts()));
            }
        }
        if (!explanation.silent().isEmpty()) {
            heading("Rules that did not hold");
            explanation.silent().forEach(card -> item(criterion(card)));
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
        heading(insufficient ? "What is missing" : "Asked for, and not known");
        for (Explanation.Missing missing : explanation.missing()) {
            item(Wording.stopped(missing.text()) + " Look: " + missing.look() + ".");
        }
    }

    /** {@code [2][5-9]}: runs of three and more are drawn together. */
    private static String calls(Collection<Integer> numbers) {
        StringBuilder calls = new StringBuilder();
        List<Integer> left = new ArrayList<>(new TreeSet<>(numbers));
        while (!left.isEmpty()) {
            int first = left.get(0);
            int run = 1;
            while (run < left.size() && left.get(run) == first + run) {
                run++;
            }
            int drawn = run > 2 ? run : 1;
            calls.append('[')
                    .append(first)
                    .append(drawn > 1 ? "–" + (first + drawn - 1) : "")
                    .append(']');
            left = left.subList(drawn, left.size());
        }
        return calls.isEmpty() ? "" : " " + calls;
    }

    private String strong(String words) {
        return markdown ? "**" + words + "**" : words;
    }

    private void title(String words) {
        out.append(wrapped(words, markdown ? "# " : "", "")).append("\n\n");
    }

    private void heading(String words) {
        out.append('\n').append(wrapped(words, markdown ? "## " : "", "")).append('\n');
        if (markdown) {
            out.append('\n');
        }
    }

    private void paragraph(String words) {
        out.append(wrapped(words, "", "")).append(markdown ? "\n\n" : "\n");
    }

    private void item(String words) {
        out.append(wrapped(words, markdown ? "- " : "  - ", "    ")).append('\n');
    }

    private void continued(String words) {
        out.append(wrapped(words, "    ", "    ")).append('\n');
    }

    private void link(String url) {
        out.append("    ").append(markdown ? "<" + url + ">" : url).append('\n');
    }

    private String wrapped(String words, String first, String others) {
        return markdown ? first + words : Wrapped.text(first, others, words);
    }
}
