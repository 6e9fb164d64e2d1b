package org.r2prating.report.site;

import java.util.List;
import org.r2prating.facts.FactBase;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Framework;
import org.r2prating.model.SearchedNone;
import org.r2prating.report.Basis;
import org.r2prating.rules.RulePack;
import org.r2prating.rules.StepPack;

/**
 * What a site is made from, and what of it is shown.
 *
 * @param steps the conditions of the rules one by one, by which questions on a rating are answered
 * @param countries the states, in the order of their codes
 * @param editions oldest first, at least one
 * @param version of the program
 */
public record SiteBasis(
        RulePack pack,
        StepPack steps,
        FactBase base,
        List<Country> countries,
        List<Edition> editions,
        SearchedNone policy,
        String version) {

    public SiteBasis {
        countries = List.copyOf(countries);
        editions = List.copyOf(editions);
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("a site shows at least one edition");
        }
    }

    public Framework framework() {
        return pack.framework();
    }

    /** The edition that readers see first. */
    public Edition newest() {
        return editions.get(editions.size() - 1);
    }

    /** What every table of an edition is made under and of. */
    public Basis of(Edition edition) {
        return new Basis(edition, policy, pack.digest(), base.digest(), version);
    }

    /** How many states in how many editions: the portions in which the work is done. */
    public int portions() {
        return countries.size() * editions.size();
    }
}
