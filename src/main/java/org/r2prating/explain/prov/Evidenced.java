package org.r2prating.explain.prov;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.r2prating.engine.Assessment;
import org.r2prating.explain.Wording;
import org.r2prating.explain.prov.Statements.Relation;
import org.r2prating.explain.prov.Statements.Thing;
import org.r2prating.facts.Evidence;
import org.r2prating.facts.Fact;
import org.r2prating.facts.Passport;
import org.r2prating.facts.Source;

/** Facts, who coded them, and the sources from which they were taken. */
final class Evidenced {

    private final Wording wording;
    private final Map<String, Source> sources;
    private final Statements statements;
    private final Names names;
    private final Agents agents;

    Evidenced(Wording wording, Map<String, Source> sources, Statements statements, Names names, Agents agents) {
        this.wording = wording;
        this.sources = sources;
        this.statements = statements;
        this.names = names;
        this.agents = agents;
    }

    /** The name of a fact; what it is and where it stands is said when it is first named. */
    String fact(Assessment assessment, Fact fact) {
        String name = names.fact(assessment, fact);
        if (!statements.isNew(Thing.ENTITY, name)) {
            return name;
        }
        statements
                .thing(Thing.ENTITY, name)
                .type(Names.of("Fact"))
                .label(wording.fact(fact))
                .location(fact.origin().toString(), "xsd:string")
                .text("id", fact.id())
                .text("state", fact.country())
                .text("kind", fact.subject().kind().section())
                .text("subject", fact.subject().toString())
                .text("says", fact.says())
                .text("evidenceStatus", fact.status().id())
                .text("asOf", fact.passport().asOf().toString());
        statements.relate(Relation.MEMBERSHIP, names.facts(assessment), name);
        Set<String> read = new LinkedHashSet<>();
        String coding = names.coding(assessment, fact);
        Passport.Coding coded = fact.passport().coding();
        for (Evidence evidence : fact.evidence()) {
            String source = source(Objects.requireNonNull(sources.get(evidence.source()), evidence.source()));
            read.add(source);
            Attributes derivation = statements.relate(Relation.DERIVATION, name, source);
            if (coded != null) {
                derivation.end("activity", coding);
            }
            derivation.text("locator", evidence.locator()).text("quote", evidence.quote());
            if (evidence.retrieved() != null) {
                derivation.day("retrieved", evidence.retrieved());
            }
        }
        if (coded != null) {
            coded(name, coding, coded, read);
        }
        return name;
    }

    private void coded(String fact, String name, Passport.Coding coding, Set<String> read) {
        statements
                .thing(Thing.ACTIVITY, name)
                .type(Names.of("Coding"))
                .label("Coding of a fact")
                .day("on", coding.on());
        read.forEach(source -> statements.relate(Relation.USAGE, name, source));
        statements.relate(Relation.GENERATION, fact, name);
        String coder = agents.person(coding.by());
        statements.relate(Relation.ASSOCIATION, name, coder).role("coder");
        statements.relate(Relation.ATTRIBUTION, fact, coder);
    }

    private String source(Source source) {
        String name = names.source(source);
        if (statements.isNew(Thing.ENTITY, name)) {
            statements
                    .thing(Thing.ENTITY, name)
                    .type(Names.of("Source"))
                    .label(source.title())
                    .location(source.link(), "xsd:anyURI")
                    .text("id", source.id())
                    .text("number", source.number())
                    .text(
                            "issued",
                            source.issued() == null ? "" : source.issued().toString())
                    .text("partOf", source.partOf())
                    .uri("archived", source.archived())
                    .text("digest", source.digest())
                    .yes("assessor", source.assessor());
            agents.behind(name, source);
        }
        return name;
    }
}
