package org.r2prating.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.r2prating.explain.Wording;
import org.r2prating.facts.Fact;
import org.r2prating.facts.FactBase;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.FactKind;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;
import org.r2prating.model.Question;
import org.r2prating.model.Resolution;
import org.r2prating.model.Subject;
import org.r2prating.rules.RulePack;

/** A dossier to fill in: everything the rules ask, section by section, as comments to be made into facts. */
public final class NewDossier {

    /** The others say what happened in a period, and nothing of the next. */
    private static final Set<FactKind> LASTING =
            EnumSet.of(FactKind.TREATY, FactKind.MECHANISM, FactKind.MEMBERSHIP, FactKind.FINDING);

    private NewDossier() {}

    public static String text(FactBase base, RulePack pack, Country country, Edition edition) {
        Framework framework = pack.framework();
        Wording wording = new Wording(framework);
        StringBuilder out = new StringBuilder();
        out.append("# ")
                .append(country.name())
                .append(", edition ")
                .append(edition.id())
                .append(": ");
        out.append(edition.since()).append(" to ").append(edition.until()).append(".\n");
        out.append("# Take away the # of what you found, fill it in, and run: r2p-rating facts check\n");
        out.append("# What was searched and not found: leave the answer out and write (status: searched-none).\n");
        out.append("country: ").append(country.iso3()).append('\n');
        out.append("edition: \"").append(edition.id()).append("\"\n");
        out.append("# coded: { by: your name, on: the day }\n");
        lasting(base, country, edition, wording, out);
        for (FactKind kind : FactKind.values()) {
            List<String> entries = entries(kind, pack, edition, wording);
            if (!entries.isEmpty()) {
                out.append("\n# ").append(kind.section()).append(":\n");
                entries.forEach(out::append);
            }
        }
        return out.toString();
    }

    /** What holds until a later fact ends it, and what the last dossier said. */
    private static void lasting(FactBase base, Country country, Edition edition, Wording wording, StringBuilder out) {
        Set<Fact> facts = new LinkedHashSet<>(base.standing().getOrDefault(country.iso3(), List.of()));
        base.previous(edition).ifPresent(previous -> facts.addAll(base.coded(country.iso3(), previous)));
        facts.removeIf(f -> !LASTING.contains(f.subject().kind()));
        if (!facts.isEmpty()) {
            out.append("\n# To be checked again; known from earlier:\n");
            facts.forEach(f -> out.append("#   ")
                    .append(f.id())
                    .append(": ")
                    .append(wording.fact(f))
                    .append(Wording.status(f).isEmpty() ? "" : " [" + Wording.status(f) + "]")
                    .append("\n#     ")
                    .append(f.origin())
                    .append('\n'));
        }
    }

    private static List<String> entries(FactKind kind, RulePack pack, Edition edition, Wording wording) {
        Framework framework = pack.framework();
        Set<Subject> listed = new LinkedHashSet<>();
        List<String> entries = new ArrayList<>();
        for (Indicator indicator : framework.indicators()) {
            for (Subject subject : pack.asks(indicator.id())) {
                boolean inEdition = kind != FactKind.VOTE
                        || framework
                                .resolution(subject.id())
                                .filter(edition::covers)
                                .isPresent();
                if (subject.kind() == kind && inEdition && listed.add(subject)) {
                    entries.add(entry(indicator, subject, framework, edition, wording));
                }
            }
        }
        return entries;
    }

    private static String entry(
            Indicator indicator, Subject subject, Framework framework, Edition edition, Wording wording) {
        List<String> lines = new ArrayList<>();
        lines.add("  # " + indicator.number() + " " + wording.subject(subject));
        lines.add("  # Look: " + wording.look(subject) + ".");
        lines.add("- id: " + id(subject, framework));
        if (!subject.id().isEmpty()) {
            lines.add("  " + subject.kind().subjectKey() + ": " + subject.id());
        }
        switch (subject.kind()) {
            case VOTE -> lines.add("  vote:  # yes, no, abstain, absent, adopted-without-vote");
            case INDEX -> lines.addAll(List.of("  value:", "  year:"));
            case PEACEKEEPING ->
                lines.addAll(List.of("  personnel:", "  since: " + edition.since(), "  until: " + edition.until()));
            default ->
                lines.add("  " + subject.kind().answerKey() + ":  # "
                        + framework.question(subject).map(Question::answers).orElse(List.of()).stream()
                                .collect(Collectors.joining(", ")));
        }
        lines.add("  evidence: [{ source: , locator: }]");
        return lines.stream()
                .map(l -> "#   " + l + "\n")
                .collect(Collectors.joining())
                .replace("#     # ", "#   # ");
    }

    private static String id(Subject subject, Framework framework) {
        return framework
                .resolution(subject.id())
                .map(Resolution::symbol)
                .map(symbol -> "vote-" + symbol.replaceAll("[^0-9]+", "-").replaceAll("^-", ""))
                .orElse(subject.id().isEmpty() ? "peacekeeping" : subject.id());
    }
}
