package org.r2prating.bench;

import static org.r2prating.bench.Verdict.FAIR;
import static org.r2prating.bench.Verdict.STRONG;
import static org.r2prating.bench.Verdict.VERY_STRONG;
import static org.r2prating.bench.Verdict.VERY_WEAK;
import static org.r2prating.bench.Verdict.WEAK;
import static org.r2prating.bench.Verdict.on;

import java.util.List;
import org.r2prating.facts.CodedFinding;
import org.r2prating.facts.Mechanism;
import org.r2prating.facts.Standing;
import org.r2prating.facts.TreatyStanding;

/** The indicators on treaties and institutions, which join facts and ask what is not on record, in plain Java. */
final class Joins {

    private Joins() {}

    static void romeStatute(State state, Verdict v) {
        for (TreatyStanding s : state.treaty("rome-statute")) {
            switch (s.standing()) {
                case NONE -> v.propose(VERY_WEAK, "neither signed nor party -> Very Weak", on(s));
                case SIGNED -> v.propose(WEAK, "signed only -> Weak", on(s));
                case NOT_PARTY -> v.atMost(WEAK, "not a party at most Weak", on(s));
                case WITHDRAWN -> v.propose(WEAK, "withdrawn -> Weak", on(s));
                case PARTY -> {
                    v.propose(STRONG, "party -> Strong", on(s));
                    for (CodedFinding cooperation : state.finding("icc-cooperation")) {
                        if (cooperation.answer().equals("duties-broken")) {
                            v.atMost(FAIR, "party, duties of cooperation broken at most Fair", on(s, cooperation));
                        } else if (cooperation.answer().equals("full")) {
                            for (CodedFinding law : state.finding("icc-implementing-law")) {
                                if (law.answer().equals("full")) {
                                    v.atLeast(
                                            VERY_STRONG,
                                            "party, implemented in law, full cooperation at least Very Strong",
                                            on(s, law, cooperation));
                                }
                            }
                        }
                    }
                }
            }
        }
        for (CodedFinding d : state.finding("icc-jurisdiction-accepted")) {
            if (d.answer().equals("yes")) {
                v.atLeast(WEAK, "jurisdiction accepted for a situation at least Weak", on(d));
            }
        }
    }

    static void institution(State state, Verdict v) {
        List<Mechanism> accreditations = state.mechanism("nhri-accreditation");
        for (Mechanism nhri : state.mechanism("nhri")) {
            if (nhri.state().equals("none")) {
                v.propose(VERY_WEAK, "no institution -> Very Weak", on(nhri));
            } else if (nhri.state().equals("exists")) {
                for (Mechanism a : accreditations) {
                    if (a.state().equals("not-listed") || a.state().equals("lost")) {
                        v.propose(WEAK, "an institution without accreditation -> Weak", on(nhri, a));
                    }
                }
            }
        }
        for (Mechanism a : accreditations) {
            switch (a.state()) {
                case "status-b" -> v.propose(FAIR, "accredited with status B -> Fair", on(a));
                case "not-listed" -> v.atMost(WEAK, "not listed at most Weak", on(a));
                case "lost" -> v.atMost(WEAK, "accreditation lost at most Weak", on(a));
                case "status-a" -> {
                    v.propose(STRONG, "accredited with status A -> Strong", on(a));
                    for (CodedFinding renewal : state.finding("nhri-re-accredited")) {
                        for (CodedFinding independence : state.finding("nhri-independence")) {
                            if (renewal.answer().equals("yes")
                                    && independence.answer().equals("independent")) {
                                v.atLeast(
                                        VERY_STRONG,
                                        "status A re-accredited, independent in practice at least Very Strong",
                                        on(a, renewal, independence));
                            }
                        }
                    }
                }
                default -> {}
            }
        }
        for (CodedFinding review : state.finding("nhri-special-review")) {
            if (review.answer().equals("under-way")) {
                v.atMost(FAIR, "special review or deferral under way at most Fair", on(review));
            }
        }
    }

    static void refugees(State state, Verdict v) {
        List<CodedFinding> laws = state.finding("asylum-law");
        String notOnRecord = "not a party, asylum law not on record at most Weak";
        for (TreatyStanding convention : state.treaty("refugee-convention")) {
            for (TreatyStanding protocol : state.treaty("refugee-protocol")) {
                if (convention.standing() == Standing.PARTY || protocol.standing() == Standing.PARTY) {
                    continue;
                }
                for (CodedFinding law : laws) {
                    if (law.answer().equals("none")) {
                        v.propose(VERY_WEAK, "not a party, no asylum law -> Very Weak", on(convention, protocol, law));
                    } else if (law.answer().equals("exists")) {
                        v.propose(WEAK, "not a party, with asylum law -> Weak", on(convention, protocol, law));
                    }
                }
                for (CodedFinding toleration : state.finding("refugees-tolerated")) {
                    if (toleration.answer().equals("yes")) {
                        v.atLeast(WEAK, "not a party, tolerates at least Weak", on(convention, protocol, toleration));
                    }
                }
                if (laws.isEmpty()) {
                    v.atMost(WEAK, notOnRecord, on(convention, protocol));
                } else {
                    v.heldBack(notOnRecord, laws);
                }
            }
        }
        boolean isParty = parties(state, "refugee-convention", laws, v);
        isParty |= parties(state, "refugee-protocol", laws, v);
        if (isParty && !laws.isEmpty()) {
            v.heldBack("party, asylum law not on record at least Fair", laws);
        }
        for (CodedFinding practice : state.finding("refoulement")) {
            if (practice.answer().equals("yes")) {
                v.atMost(WEAK, "refoulement at most Weak", on(practice));
            }
        }
    }

    private static boolean parties(State state, String treaty, List<CodedFinding> laws, Verdict v) {
        boolean isParty = false;
        for (TreatyStanding party : state.treaty(treaty)) {
            if (party.standing() != Standing.PARTY) {
                continue;
            }
            isParty = true;
            for (CodedFinding law : laws) {
                if (law.answer().equals("none")) {
                    v.propose(FAIR, "party, no asylum law -> Fair", on(party, law));
                } else if (law.answer().equals("exists")) {
                    v.propose(STRONG, "party, with asylum law -> Strong", on(party, law));
                    for (CodedFinding practice : state.finding("refoulement")) {
                        if (practice.answer().equals("no")) {
                            v.atLeast(
                                    VERY_STRONG,
                                    "party, with asylum law, no refoulement at least Very Strong",
                                    on(party, law, practice));
                        }
                    }
                }
            }
            if (laws.isEmpty()) {
                v.atLeast(FAIR, "party, asylum law not on record at least Fair", on(party));
            }
        }
        return isParty;
    }

    static void overseas(State state, Verdict v) {
        List<TreatyStanding> statutes = state.treaty("rome-statute");
        List<CodedFinding> laws = state.finding("jurisdiction-abroad");
        for (TreatyStanding s : statutes) {
            boolean party = s.standing() == Standing.PARTY;
            for (CodedFinding law : laws) {
                switch (law.answer()) {
                    case "none" -> {
                        if (party) {
                            v.propose(FAIR, "party, no jurisdiction in law yet -> Fair", on(s, law));
                        } else {
                            v.propose(VERY_WEAK, "not a party, no jurisdiction abroad -> Very Weak", on(s, law));
                        }
                    }
                    case "bill-pending" -> {
                        if (party) {
                            v.propose(FAIR, "party, no jurisdiction in law yet -> Fair", on(s, law));
                        } else {
                            v.propose(WEAK, "not a party, bill pending -> Weak", on(s, law));
                        }
                    }
                    case "in-law" -> {
                        if (party) {
                            v.propose(STRONG, "party, jurisdiction in law -> Strong", on(s, law));
                        } else {
                            v.propose(FAIR, "not a party, jurisdiction in law -> Fair", on(s, law));
                        }
                    }
                    case "used" -> {
                        if (party) {
                            v.propose(VERY_STRONG, "party, jurisdiction used -> Very Strong", on(s, law));
                        } else {
                            v.propose(FAIR, "not a party, jurisdiction in law -> Fair", on(s, law));
                        }
                    }
                    default -> {}
                }
            }
            String notOnRecord = party
                    ? "party, jurisdiction not on record at least Fair"
                    : "not a party, jurisdiction not on record at most Fair";
            if (!laws.isEmpty()) {
                v.heldBack(notOnRecord, laws);
            } else if (party) {
                v.atLeast(FAIR, notOnRecord, on(s));
            } else {
                v.atMost(FAIR, notOnRecord, on(s));
            }
        }
        for (CodedFinding law : laws) {
            boolean inLaw = law.answer().equals("in-law") || law.answer().equals("used");
            String notOnRecord = inLaw
                    ? "jurisdiction in law, treaty not on record at least Fair"
                    : "no jurisdiction in law yet, treaty not on record at most Fair";
            if (!statutes.isEmpty()) {
                v.heldBack(notOnRecord, statutes);
            } else if (inLaw) {
                v.atLeast(FAIR, notOnRecord, on(law));
            } else {
                v.atMost(FAIR, notOnRecord, on(law));
            }
        }
    }
}
