package org.r2prating.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How much more two threads get done than one. */
final class TwoThreads {

    private TwoThreads() {}

    /** The throughput of two threads, each doing the work once, over that of one; in turn, round after round. */
    static List<Spread> scaling(int warmUp, int rounds, List<Runnable> works) {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            double[][] ratios = new double[works.size()][rounds];
            for (int i = -warmUp; i < rounds; i++) {
                for (int w = 0; w < works.size(); w++) {
                    double one = time(threads, works.get(w), 1);
                    double two = time(threads, works.get(w), 2);
                    if (i >= 0) {
                        ratios[w][i] = 2 * one / two;
                    }
                }
            }
            List<Spread> spreads = new ArrayList<>();
            for (double[] ofWork : ratios) {
                spreads.add(Spread.of(ofWork));
            }
            return spreads;
        } finally {
            threads.shutdownNow();
        }
    }

    private static double time(ExecutorService threads, Runnable work, int copies) {
        List<Callable<Object>> tasks = new ArrayList<>();
        for (int i = 0; i < copies; i++) {
            tasks.add(Executors.callable(work));
        }
        long start = System.nanoTime();
        try {
            for (Future<Object> done : threads.invokeAll(tasks)) {
                done.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return System.nanoTime() - start;
    }

    /** Nothing but arithmetic: what the machine itself gives to a second thread. */
    static long arithmetic() {
        long x = 1;
        for (int i = 0; i < 60_000_000; i++) {
            x = x * 6364136223846793005L + 1442695040888963407L;
        }
        return x;
    }
}
