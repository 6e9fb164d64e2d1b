package org.r2prating.engine;

import java.util.List;
import org.r2prating.facts.Fact;
import org.r2prating.model.Subject;

/**
 * What a case file says on what the rules of an indicator ask.
 *
 * @param known the facts put before the rules
 * @param setAside the facts that say nothing
 * @param missing what no fact put before the rules says
 */
record OnRecord(List<Fact> known, List<Fact> setAside, List<Subject> missing) {}
