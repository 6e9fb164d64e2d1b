package org.r2prating.explain.prov;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.r2prating.explain.prov.Statements.Relation;
import org.r2prating.explain.prov.Statements.Thing;
import org.r2prating.facts.Author;
import org.r2prating.facts.Source;

/** Who answers for what: the program, those who coded facts, those who wrote or brought out sources. */
final class Agents {

    private final Statements statements;
    private final Names names;

    Agents(Statements statements, Names names) {
        this.statements = statements;
        this.names = names;
    }

    String program(String version) {
        String name = names.program(version);
        if (statements.isNew(Thing.AGENT, name)) {
            statements
                    .thing(Thing.AGENT, name)
                    .type("prov:SoftwareAgent")
                    .label("r2p-rating " + version)
                    .text("version", version);
        }
        return name;
    }

    String person(String words) {
        return agent(names.person(words), "prov:Person", words);
    }

    /** Who wrote a source, and who brought it out where that is another. */
    void behind(String source, Source record) {
        for (Author author : record.authors()) {
            String agent = author.institution().isEmpty()
                    ? person(name(author))
                    : agent(names.author(author), "prov:Organization", author.institution());
            statements.relate(Relation.ATTRIBUTION, source, agent).type(Names.of("Authorship"));
        }
        boolean both = record.authors().stream().anyMatch(a -> a.institution().equals(record.publisher()));
        if (!record.publisher().isEmpty() && !both) {
            String agent = agent(names.organization(record.publisher()), "prov:Organization", record.publisher());
            statements.relate(Relation.ATTRIBUTION, source, agent).type(Names.of("Publication"));
        }
    }

    private String agent(String name, String type, String words) {
        if (statements.isNew(Thing.AGENT, name)) {
            statements.thing(Thing.AGENT, name).type(type).label(words);
        }
        return name;
    }

    /** A person's name in the order in which it is spoken. */
    static String name(Author author) {
        return Stream.of(author.given(), author.droppingParticle(), author.particle(), author.family(), author.suffix())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
