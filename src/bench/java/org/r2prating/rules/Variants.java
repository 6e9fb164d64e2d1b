package org.r2prating.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.r2prating.input.Problem;

/** The rules of a pack without their probes, as they are written and as they should not be. */
public final class Variants {

    private static final String SUBJECT = "\\b(treaty|mechanism|body|forum|question|index|resolution|list) (==|in) ";

    private Variants() {}

    /** What Drools made of a pack. */
    public static String network(RulePack pack) {
        return RuleNetwork.of(pack.base()).toString();
    }

    public static RulePack written(RulePack pack) {
        return compiled(pack, condition -> condition);
    }

    /** With the accessor where the property of the subject stands. */
    public static RulePack withAccessors(RulePack pack) {
        return compiled(pack, condition -> condition.replaceAll(SUBJECT, "$1() $2 "));
    }

    private static String conclusion(RuleCard card) {
        String rating = card.rating() == null ? "" : ", \"" + card.rating().label() + "\"";
        return card.verb().call() + "(kcontext" + rating + ");";
    }

    private static RulePack compiled(RulePack pack, UnaryOperator<String> change) {
        Drl drl = new Drl();
        for (RuleCard card : pack.cards().values()) {
            drl.add(card.name(), card.conditions().stream().map(change).toList(), conclusion(card));
        }
        List<Problem> problems = new ArrayList<>();
        PackCompiler.Output output =
                PackCompiler.compile(drl, List.copyOf(pack.cards().values()), problems);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.toString());
        }
        CompiledPack compiled =
                new CompiledPack(List.copyOf(pack.cards().values()), output.models(), output.classes());
        return RulePackReader.pack(compiled, pack.framework(), "variant").orElseThrow();
    }
}
