package org.r2prating.bench;

import static org.r2prating.bench.Verdict.FAIR;
import static org.r2prating.bench.Verdict.STRONG;
import static org.r2prating.bench.Verdict.VERY_STRONG;
import static org.r2prating.bench.Verdict.VERY_WEAK;
import static org.r2prating.bench.Verdict.WEAK;
import static org.r2prating.bench.Verdict.on;

import java.util.ArrayList;
import java.util.List;
import org.r2prating.facts.CodedFinding;
import org.r2prating.facts.Fact;
import org.r2prating.facts.Membership;
import org.r2prating.facts.Participation;
import org.r2prating.facts.PeacekeepingContribution;
import org.r2prating.facts.Tally;

/** The indicators that count something, in plain Java. */
final class Counts {

    private Counts() {}

    static void instruments(State state, Verdict v) {
        Tally t = state.tally("instruments");
        if (t != null) {
            List<Fact> facts = on(t);
            double least = t.least();
            double most = t.most();
            if (most < 4) {
                v.propose(VERY_WEAK, "fewer than four instruments -> Very Weak", facts);
            } else if (least >= 11) {
                v.propose(VERY_STRONG, "eleven instruments or more -> Very Strong", facts);
            } else if (least >= 9 && most < 11) {
                v.propose(STRONG, "nine to fewer than eleven instruments -> Strong", facts);
            } else if (least >= 7 && most < 9) {
                v.propose(FAIR, "seven to fewer than nine instruments -> Fair", facts);
            } else if (least >= 4 && most < 7) {
                v.propose(WEAK, "four to fewer than seven instruments -> Weak", facts);
            }
            if (least >= 9 && least < 11 && most >= 11) {
                v.atLeast(STRONG, "nine instruments for certain at least Strong", facts);
            } else if (least >= 7 && least < 9 && most >= 9) {
                v.atLeast(FAIR, "seven instruments for certain at least Fair", facts);
            } else if (least >= 4 && least < 7 && most >= 7) {
                v.atLeast(WEAK, "four instruments for certain at least Weak", facts);
            }
            if (most >= 4 && most < 7 && least < 4) {
                v.atMost(WEAK, "fewer than seven instruments even at best at most Weak", facts);
            } else if (most >= 7 && most < 9 && least < 7) {
                v.atMost(FAIR, "fewer than nine instruments even at best at most Fair", facts);
            } else if (most >= 9 && most < 11 && least < 9) {
                v.atMost(STRONG, "fewer than eleven instruments even at best at most Strong", facts);
            }
        }
        for (CodedFinding practice : state.finding("treaty-practice")) {
            switch (practice.answer()) {
                case "core-principles-violated" ->
                    v.atMost(VERY_WEAK, "core principles violated in practice at most Very Weak", on(practice));
                case "widely-not-implemented" ->
                    v.atMost(WEAK, "widely not implemented at most Weak", on(practice));
                case "partly-implemented" -> v.atMost(STRONG, "partly implemented at most Strong", on(practice));
                default -> {}
            }
        }
        for (CodedFinding reservations : state.finding("treaty-reservations")) {
            if (reservations.answer().equals("against-object-and-purpose")) {
                v.atMost(WEAK, "reservations against object and purpose at most Weak", on(reservations));
            }
        }
        counted(t, v, "fewer than four instruments -> Very Weak");
    }

    static void votes(State state, Verdict v) {
        Tally t = state.tally("r2p-resolutions");
        if (t != null) {
            List<Fact> facts = on(t);
            double least = t.least();
            double most = t.most();
            if (most == 0) {
                v.propose(VERY_WEAK, "no counted vote in favour -> Very Weak", facts);
            } else if (least >= 0.9) {
                v.propose(VERY_STRONG, "share from 0.9 -> Very Strong", facts);
            } else if (least >= 0.7 && most < 0.9) {
                v.propose(STRONG, "share from 0.7 to below 0.9 -> Strong", facts);
            } else if (least >= 0.4 && most < 0.7) {
                v.propose(FAIR, "share from 0.4 to below 0.7 -> Fair", facts);
            } else if (least > 0 && most < 0.4) {
                v.propose(WEAK, "share below 0.4 -> Weak", facts);
            }
            if (least >= 0.7 && least < 0.9 && most >= 0.9) {
                v.atLeast(STRONG, "share from 0.7 whatever the unknown votes at least Strong", facts);
            } else if (least >= 0.4 && least < 0.7 && most >= 0.7) {
                v.atLeast(FAIR, "share from 0.4 whatever the unknown votes at least Fair", facts);
            } else if (least > 0 && least < 0.4 && most >= 0.4) {
                v.atLeast(WEAK, "share above 0 whatever the unknown votes at least Weak", facts);
            }
            if (least == 0 && most > 0 && most < 0.4) {
                v.atMost(WEAK, "share below 0.4 whatever the unknown votes at most Weak", facts);
            } else if (least < 0.4 && most >= 0.4 && most < 0.7) {
                v.atMost(FAIR, "share below 0.7 whatever the unknown votes at most Fair", facts);
            } else if (least < 0.7 && most >= 0.7 && most < 0.9) {
                v.atMost(STRONG, "share below 0.9 whatever the unknown votes at most Strong", facts);
            }
        }
        for (CodedFinding stance : state.finding("stance-on-r2p")) {
            if (stance.answer().equals("open-opposition")) {
                v.atMost(VERY_WEAK, "open opposition to the norm at most Very Weak", on(stance));
            }
        }
        counted(t, v, "no counted vote in favour -> Very Weak");
    }

    /** A count that no criterion cites holds the first one back. */
    private static void counted(Tally t, Verdict v, String first) {
        if (t != null) {
            List<Fact> facts = t.facts();
            for (Fact fact : facts) {
                if (!v.isCited(fact)) {
                    v.heldBack(first, on(facts));
                    return;
                }
            }
        }
    }

    static void networks(State state, Verdict v) {
        List<Membership> attends = new ArrayList<>(0);
        for (String body : List.of(
                "global-network-focal-points", "group-of-friends", "gaamac", "regional-prevention-network")) {
            for (Membership m : state.membership(body)) {
                if (m.state().equals("attends")) {
                    attends.add(m);
                }
            }
        }
        Tally t = state.tally("prevention-networks");
        if (t == null) {
            return;
        }
        String neither = "neither member nor at meetings -> Very Weak";
        List<Fact> facts = on(t);
        double least = t.least();
        double most = t.most();
        List<Fact> both = facts;
        if (!attends.isEmpty()) {
            List<Fact> all = new ArrayList<>(facts);
            all.addAll(attends);
            both = on(all);
        }
        if (most < 1) {
            if (attends.isEmpty()) {
                v.propose(VERY_WEAK, neither, facts);
            } else {
                v.propose(WEAK, "attends only -> Weak", both);
            }
        } else if (least >= 3) {
            v.propose(VERY_STRONG, "three or more memberships -> Very Strong", facts);
        } else if (least >= 2 && most < 3) {
            v.propose(STRONG, "two memberships -> Strong", facts);
        } else if (least >= 1 && most < 2) {
            v.propose(FAIR, "one membership -> Fair", facts);
        }
        if (least < 1 && most >= 1 && !attends.isEmpty()) {
            v.atLeast(WEAK, "attends, memberships unknown at least Weak", both);
        }
        if (least >= 1 && least < 2 && most >= 2) {
            v.atLeast(FAIR, "one membership whatever the unknown networks at least Fair", facts);
        }
        if (least >= 2 && least < 3 && most >= 3) {
            v.atLeast(STRONG, "two memberships whatever the unknown networks at least Strong", facts);
        }
        if (least < 1 && most >= 1 && most < 2) {
            v.atMost(FAIR, "fewer than two memberships whatever the unknown networks at most Fair", facts);
        }
        if (least < 2 && most >= 2 && most < 3) {
            v.atMost(STRONG, "fewer than three memberships whatever the unknown networks at most Strong", facts);
        }
        v.heldBack(neither, most < 1 ? both : facts);
    }

    static void discussions(State state, Verdict v) {
        List<Participation> against = new ArrayList<>(0);
        List<Participation> support = new ArrayList<>(0);
        List<Participation> leads = new ArrayList<>(0);
        List<Participation> forOrLeads = new ArrayList<>(0);
        for (Participation p : state.participation("r2p-discussions")) {
            switch (p.part()) {
                case "none" -> v.propose(VERY_WEAK, "no statement -> Very Weak", on(p));
                case "statement-against" -> against.add(p);
                case "statement-in-support" -> support.add(p);
                case "leads-or-sponsors" -> leads.add(p);
                default -> {}
            }
        }
        forOrLeads.addAll(support);
        forOrLeads.addAll(leads);
        if (!against.isEmpty()) {
            String only = "only statements against -> Weak";
            if (forOrLeads.isEmpty()) {
                v.propose(WEAK, only, on(against));
            } else {
                forOrLeads.addAll(against);
                v.heldBack(only, on(forOrLeads));
            }
        }
        if (support.size() == 1) {
            v.propose(FAIR, "one statement in support -> Fair", on(support));
        } else if (!support.isEmpty()) {
            v.propose(STRONG, "several statements in support -> Strong", on(support));
        }
        if (!leads.isEmpty()) {
            v.atLeast(VERY_STRONG, "leads or sponsors at least Very Strong", on(leads));
        }
    }

    static void peacekeeping(State state, Verdict v) {
        for (PeacekeepingContribution c : state.contributions()) {
            double personnel = c.personnel();
            if (personnel == 0) {
                v.propose(VERY_WEAK, "nobody deployed -> Very Weak", on(c));
            } else if (personnel >= 1000) {
                v.propose(VERY_STRONG, "1000 or more -> Very Strong", on(c));
            } else if (personnel >= 100) {
                v.propose(STRONG, "from 100 to fewer than 1000 -> Strong", on(c));
            } else if (personnel >= 10) {
                v.propose(FAIR, "from 10 to fewer than 100 -> Fair", on(c));
            } else if (personnel > 0) {
                v.propose(WEAK, "fewer than 10 -> Weak", on(c));
            }
            Double protecting = c.inProtectionMissions();
            Double women = c.womenShare();
            if (protecting != null && women != null && protecting >= 100 && women >= c.womenShareTarget()) {
                v.atLeast(
                        VERY_STRONG,
                        "100 in protection missions and women at target at least Very Strong",
                        on(c));
            }
        }
        for (Participation p : state.participation("un-peacekeeping-missions")) {
            if (p.part().equals("present")) {
                v.atLeast(WEAK, "present in a mission at least Weak", on(p));
            }
        }
    }
}
