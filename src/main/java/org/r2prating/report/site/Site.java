package org.r2prating.report.site;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Change;
import org.r2prating.engine.Finals;
import org.r2prating.engine.Recommender;
import org.r2prating.explain.Wording;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.report.matrix.Matrix;
import org.r2prating.report.matrix.Row;

/** Writes a site: states one beside the other, on as many threads as there are; their number changes no byte. */
public final class Site {

    private final SiteBasis site;
    private final SiteFolder folder;
    private final Recommender recommender;
    private final Finals finals;
    private final Wording wording;

    private Site(SiteBasis site, SiteFolder folder) {
        this.site = site;
        this.folder = folder;
        recommender = new Recommender(site.pack(), site.base());
        finals = new Finals(site.pack(), site.base());
        wording = new Wording(site.framework());
    }

    /** What is kept of a state once its pages are written. */
    private record Done(Edition edition, Row row, List<Change> changes) {}

    /**
     * Writes it whole or not at all.
     *
     * @param step called whenever one more state of one more edition is done
     * @return how many pages it has
     */
    public static int write(SiteBasis site, Path target, int threads, Runnable step) throws IOException {
        try (SiteFolder folder = SiteFolder.beside(target)) {
            new Site(site, folder).write(threads, step);
            return folder.finish();
        }
    }

    private void write(int threads, Runnable step) throws IOException {
        List<Callable<Done>> work = new ArrayList<>();
        for (Edition edition : site.editions()) {
            for (Country country : site.countries()) {
                work.add(() -> state(country, edition));
            }
        }
        Map<Edition, List<Done>> done = new LinkedHashMap<>();
        ExecutorService crew = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Done>> futures = work.stream().map(crew::submit).toList();
            for (Future<Done> future : futures) {
                Done state = done(future);
                done.computeIfAbsent(state.edition(), e -> new ArrayList<>()).add(state);
                step.run();
            }
        } finally {
            end(crew);
        }
        for (Edition edition : site.editions()) {
            EditionPages pages = pages(edition, done.getOrDefault(edition, List.of()));
            folder.write(Pages.of(pages));
            if (edition.equals(site.newest())) {
                folder.write(Pages.shared(pages));
            }
        }
    }

    /** Nobody may write any more when the folder is closed. */
    private static void end(ExecutorService crew) throws IOException {
        crew.shutdownNow();
        try {
            while (!crew.awaitTermination(1, TimeUnit.MINUTES)) {
                crew.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    private Done state(Country country, Edition edition) throws IOException {
        Assessment assessment = finals.over(recommender.assess(country, edition, site.policy()));
        folder.write(Pages.of(StatePage.of(site, assessment)));
        return new Done(
                edition,
                Matrix.row(assessment, site.of(edition), site.framework().indicators(), wording),
                assessment.recommendations().stream().map(assessment::change).toList());
    }

    private EditionPages pages(Edition edition, List<Done> done) {
        Map<String, List<Change>> changes = new LinkedHashMap<>();
        done.forEach(d -> changes.put(d.row().country().iso3(), d.changes()));
        return new EditionPages(
                site,
                edition,
                Matrix.ofRows(
                        site.framework(),
                        site.of(edition),
                        site.framework().indicators(),
                        done.stream().map(Done::row).toList()),
                changes);
    }

    private static Done done(Future<Done> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException unwritable) {
                throw unwritable;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }
}
