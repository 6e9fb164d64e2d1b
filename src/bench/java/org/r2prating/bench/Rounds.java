package org.r2prating.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Contenders measured in turn, round after round, by the time their thread was given, so that a busy machine disturbs little. */
final class Rounds {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** What is measured; one round of it does {@code units} of work. */
    record Contender(String name, int units, Runnable round) {}

    private final List<Contender> contenders;
    private final double[][] micros;

    private Rounds(List<Contender> contenders, int rounds) {
        this.contenders = contenders;
        micros = new double[contenders.size()][rounds];
    }

    /** All contenders warmed up, then measured one after the other in each round. */
    static Rounds inTurn(int warmUp, int rounds, List<Contender> contenders) {
        Rounds measured = new Rounds(new ArrayList<>(contenders), rounds);
        for (int i = -warmUp; i < rounds; i++) {
            for (int c = 0; c < contenders.size(); c++) {
                Contender contender = contenders.get(c);
                long start = THREADS.getCurrentThreadCpuTime();
                contender.round().run();
                double spent = (THREADS.getCurrentThreadCpuTime() - start) / 1e3 / contender.units();
                if (i >= 0) {
                    measured.micros[c][i] = spent;
                }
            }
        }
        return measured;
    }

    /** Microseconds for a unit of work. */
    Spread micros(String name) {
        return Spread.of(micros[index(name)]);
    }

    /** The ratio of two contenders, taken in each round. */
    Spread ratio(String name, String to) {
        double[] above = micros[index(name)];
        double[] below = micros[index(to)];
        double[] ratios = new double[above.length];
        Arrays.setAll(ratios, i -> above[i] / below[i]);
        return Spread.of(ratios);
    }

    private int index(String name) {
        for (int i = 0; i < contenders.size(); i++) {
            if (contenders.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
