package org.r2prating.rules;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.runtime.Environment;
import org.kie.api.runtime.KieRuntime;
import org.kie.api.runtime.rule.Match;
import org.kie.api.runtime.rule.RuleContext;

/** The edge to Drools: whatever a rule calls, the recorder of its own session hears of the match, once. */
class ConclusionTest {

    private final Match match = mock(Match.class);
    private final Conclusion.Recorder recorder = mock(Conclusion.Recorder.class);

    static Stream<Consumer<RuleContext>> calls() {
        return Stream.of(
                context -> Conclusion.propose(context, "Fair"),
                context -> Conclusion.atMost(context, "Fair"),
                context -> Conclusion.atLeast(context, "Fair"),
                Conclusion::notApplicable);
    }

    private RuleContext context() {
        Environment environment = mock(Environment.class);
        when(environment.get(Conclusion.RECORDER)).thenReturn(recorder);
        KieRuntime session = mock(KieRuntime.class);
        when(session.getEnvironment()).thenReturn(environment);
        RuleContext context = mock(RuleContext.class);
        when(context.getKieRuntime()).thenReturn(session);
        when(context.getMatch()).thenReturn(match);
        return context;
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aConclusionIsHeardOnceAndNothingElseIs(Consumer<RuleContext> call) {
        call.accept(context());
        verify(recorder).holds(match);
        verifyNoMoreInteractions(recorder);
    }

    @Test
    void aProbeIsHeardAsALook() {
        Conclusion.looksAt(context());
        verify(recorder).looksAt(match);
        verifyNoMoreInteractions(recorder);
    }
}
