package org.r2prating.rules;

import org.kie.api.runtime.rule.Match;
import org.kie.api.runtime.rule.RuleContext;

/** What a rule may say when its conditions hold; the only calls that DRL files of a pack may make. */
public final class Conclusion {

    /** Under this name a session's environment holds its {@link Recorder}. */
    public static final String RECORDER = Recorder.class.getName();

    /** The variable to which a probe binds a fact behind a {@code not} or an {@code accumulate}, or a tally. */
    public static final String LOOKED_AT = "$looksAt";

    private Conclusion() {}

    /** Hears of each rule that holds; what the rule says of the rating stands on its card. */
    public interface Recorder {

        /** A rule of the pack holds. */
        void holds(Match match);

        /** There is a fact behind a {@code not} of a rule, one that its {@code accumulate} looked at, or its tally. */
        void looksAt(Match match);
    }

    /** The indicator has this rating, caps and floors aside. */
    public static void propose(RuleContext kcontext, String rating) {
        recorder(kcontext).holds(kcontext.getMatch());
    }

    /** The indicator has at most this rating. */
    public static void atMost(RuleContext kcontext, String rating) {
        recorder(kcontext).holds(kcontext.getMatch());
    }

    /** The indicator has at least this rating. */
    public static void atLeast(RuleContext kcontext, String rating) {
        recorder(kcontext).holds(kcontext.getMatch());
    }

    /** The indicator does not apply to the state. */
    public static void notApplicable(RuleContext kcontext) {
        recorder(kcontext).holds(kcontext.getMatch());
    }

    /** Called by probes, which the pack adds to the rules so that no fact that was looked at goes unnamed. */
    public static void looksAt(RuleContext kcontext) {
        recorder(kcontext).looksAt(kcontext.getMatch());
    }

    private static Recorder recorder(RuleContext kcontext) {
        return (Recorder) kcontext.getKieRuntime().getEnvironment().get(RECORDER);
    }
}
