package org.r2prating.consistency.factbase;

import java.util.List;
import org.r2prating.annex.PublishedAnnex;
import org.r2prating.explain.Wording;
import org.r2prating.facts.Fact;
import org.r2prating.facts.FactBase;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Framework;
import org.r2prating.model.Subject;

/** A published annex beside the facts on its state and edition. */
public record AnnexFacts(PublishedAnnex annex, FactBase base, Framework framework, Country country, Edition edition) {

    /** How everything begins that a finding on it is about. */
    String about() {
        return country.iso3() + " " + edition.id();
    }

    /** The facts in view on a subject. */
    List<Fact> on(Subject subject) {
        return base.inView(country.iso3(), edition).stream()
                .filter(f -> f.subject().equals(subject))
                .toList();
    }

    Wording wording() {
        return new Wording(framework);
    }
}
