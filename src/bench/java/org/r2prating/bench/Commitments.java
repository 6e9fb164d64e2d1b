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
import org.r2prating.facts.Mechanism;
import org.r2prating.facts.Membership;
import org.r2prating.facts.Participation;

/** The indicators on commitments and invitations, in plain Java. */
final class Commitments {

    private Commitments() {}

    static void kigali(State state, Verdict v) {
        for (Membership kigali : state.membership("kigali-principles")) {
            switch (kigali.state()) {
                case "none" -> v.propose(VERY_WEAK, "not endorsed -> Very Weak", on(kigali));
                case "considering" -> v.propose(WEAK, "considering -> Weak", on(kigali));
                case "support-stated" -> v.propose(FAIR, "support stated -> Fair", on(kigali));
                case "endorsed" -> v.propose(STRONG, "endorsed -> Strong", on(kigali));
                case "endorsed-and-applied" ->
                    v.propose(VERY_STRONG, "endorsed and applied -> Very Strong", on(kigali));
                default -> {}
            }
        }
    }

    static void focalPoint(State state, Verdict v) {
        for (Mechanism point : state.mechanism("r2p-focal-point")) {
            switch (point.state()) {
                case "none" -> v.propose(VERY_WEAK, "no Focal Point -> Very Weak", on(point));
                case "considering" -> v.propose(WEAK, "considering a Focal Point -> Weak", on(point));
                case "vacant" -> v.propose(FAIR, "Focal Point vacant -> Fair", on(point));
                case "appointed" -> v.propose(STRONG, "Focal Point appointed -> Strong", on(point));
                case "senior-and-active" ->
                    v.propose(VERY_STRONG, "Focal Point senior and active -> Very Strong", on(point));
                default -> {}
            }
            if (point.state().equals("none") || point.state().equals("considering")) {
                for (Membership friends : state.membership("group-of-friends")) {
                    if (friends.state().equals("member")) {
                        v.atLeast(
                                FAIR,
                                "Group of Friends member without a Focal Point at least Fair",
                                on(point, friends));
                    }
                }
            }
        }
    }

    static void veto(State state, Verdict v) {
        List<Membership> codes = state.membership("act-code-of-conduct");
        List<Membership> declarations = state.membership("french-mexican-declaration");
        for (Membership code : codes) {
            for (Membership declaration : declarations) {
                if (code.state().equals(declaration.state())) {
                    switch (code.state()) {
                        case "none" -> v.propose(VERY_WEAK, "neither -> Very Weak", on(code, declaration));
                        case "statement" -> v.propose(WEAK, "statements on both -> Weak", on(code, declaration));
                        case "with-reservations" ->
                            v.propose(FAIR, "both with reservations -> Fair", on(code, declaration));
                        case "signed" -> v.propose(VERY_STRONG, "both signed -> Very Strong", on(code, declaration));
                        default -> {}
                    }
                }
            }
        }
        List<Membership> all = codes;
        if (!declarations.isEmpty()) {
            all = new ArrayList<>(codes);
            all.addAll(declarations);
        }
        List<Membership> statements = new ArrayList<>(0);
        List<Membership> narrowed = new ArrayList<>(0);
        List<Membership> signed = new ArrayList<>(0);
        List<Membership> unsigned = new ArrayList<>(0);
        for (Membership one : all) {
            switch (one.state()) {
                case "statement" -> {
                    statements.add(one);
                    unsigned.add(one);
                    pairs(one, all, List.of("none"), WEAK, "statement on one -> Weak", v);
                }
                case "with-reservations" -> {
                    narrowed.add(one);
                    unsigned.add(one);
                    pairs(one, all, List.of("none", "statement"), FAIR, "one with reservations -> Fair", v);
                }
                case "signed" -> {
                    signed.add(one);
                    for (Membership other : all) {
                        if (!other.state().equals("signed")) {
                            v.propose(STRONG, "one signed -> Strong", on(one, other));
                        }
                    }
                }
                default -> unsigned.add(one);
            }
        }
        if (!statements.isEmpty()) {
            v.atLeast(WEAK, "a statement at least Weak", on(statements));
        }
        if (!narrowed.isEmpty()) {
            v.atLeast(FAIR, "a commitment with reservations at least Fair", on(narrowed));
        }
        if (!signed.isEmpty()) {
            v.atLeast(STRONG, "a signature at least Strong", on(signed));
        }
        if (!unsigned.isEmpty()) {
            v.atMost(STRONG, "a commitment not signed at most Strong", on(unsigned));
        }
    }

    private static void pairs(
            Membership one, List<Membership> all, List<String> states, int level, String criterion, Verdict v) {
        for (Membership other : all) {
            if (states.contains(other.state())) {
                v.propose(level, criterion, on(one, other));
            }
        }
    }

    static void mandateHolders(State state, Verdict v) {
        List<Mechanism> invitations = state.mechanism("standing-invitation");
        List<Participation> visits = state.participation("special-procedure-visits");
        List<Participation> recent = visits.stream()
                .filter(p -> p.part().equals("in-the-period"))
                .toList();
        for (Mechanism invitation : invitations) {
            boolean issued = invitation.state().equals("issued");
            if (!issued && !invitation.state().equals("none")) {
                continue;
            }
            for (Participation visit : visits) {
                switch (visit.part()) {
                    case "none-accepted" -> {
                        if (issued) {
                            v.propose(WEAK, "standing invitation, no visit accepted -> Weak", on(invitation, visit));
                        } else {
                            v.propose(
                                    VERY_WEAK,
                                    "no standing invitation, no visit accepted -> Very Weak",
                                    on(invitation, visit));
                        }
                    }
                    case "few-and-earlier" -> {
                        String few = "no standing invitation, few and earlier visits -> Weak";
                        if (issued) {
                            v.propose(STRONG, "standing invitation and visits -> Strong", on(invitation, visit));
                        } else if (recent.isEmpty()) {
                            v.propose(WEAK, few, on(invitation, visit));
                        } else {
                            v.heldBack(few, recent);
                        }
                    }
                    case "in-the-period" -> {
                        if (issued) {
                            v.propose(STRONG, "standing invitation and visits -> Strong", on(invitation, visit));
                            for (CodedFinding replies : state.finding("replies-to-mandate-holders")) {
                                if (replies.answer().equals("timely")) {
                                    v.atLeast(
                                            VERY_STRONG,
                                            "standing invitation, visits in the period, timely replies at least Very Strong",
                                            on(invitation, visit, replies));
                                }
                            }
                        } else {
                            v.propose(
                                    FAIR,
                                    "no standing invitation, visits in the period -> Fair",
                                    on(invitation, visit));
                        }
                    }
                    default -> {}
                }
            }
            if (!issued) {
                String notOnRecord = "no standing invitation, visits not on record at most Fair";
                if (visits.isEmpty()) {
                    v.atMost(FAIR, notOnRecord, on(invitation));
                } else {
                    v.heldBack(notOnRecord, visits);
                }
            }
        }
        for (Participation visit : visits) {
            if (visit.part().equals("none-accepted")) {
                String notOnRecord = "no visit accepted, invitation not on record at most Weak";
                if (invitations.isEmpty()) {
                    v.atMost(WEAK, notOnRecord, on(visit));
                } else {
                    v.heldBack(notOnRecord, invitations);
                }
            }
        }
        for (CodedFinding stance : state.finding("stance-on-mandate-holders")) {
            if (stance.answer().equals("open-hostility")) {
                v.atMost(VERY_WEAK, "open hostility at most Very Weak", on(stance));
            }
        }
    }
}
