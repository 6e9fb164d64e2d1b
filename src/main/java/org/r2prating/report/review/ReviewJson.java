package org.r2prating.report.review;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.consistency.agreement.Share;
import org.r2prating.consistency.review.Departure;
import org.r2prating.consistency.review.OverrideStatistics;
import org.r2prating.consistency.review.Overrides;
import org.r2prating.consistency.review.ReviewItem;
import org.r2prating.engine.Assessment;
import org.r2prating.facts.review.BlindCoding;
import org.r2prating.facts.review.FinalRating;
import org.r2prating.report.Json;

/**
 * Reviews as JSON; the schemas are {@code review-state.schema.json} and {@code review-statistics.schema.json}. A coding
 * is not shown as long as a second coder is to be blind to it.
 */
public final class ReviewJson {

    private ReviewJson() {}

    /** How the review of a state stands on some indicators. */
    public static ObjectNode state(Assessment assessment, List<ReviewItem> items, String version) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("state", assessment.country().iso3());
        root.put("edition", assessment.edition().id());
        ArrayNode indicators = root.putArray("indicators");
        items.forEach(item -> item(item, indicators.addObject()));
        Json.digests(root, assessment.packDigest(), assessment.factsDigest(), version);
        return root;
    }

    private static void item(ReviewItem item, ObjectNode node) {
        node.put("indicator", item.recommendation().indicator().id());
        node.put("number", item.recommendation().indicator().number());
        node.put("status", item.status().words());
        ArrayNode codings = node.putArray("codings");
        item.codings().forEach(coding -> coding(coding, item.isUnveiled(), codings.addObject()));
        ArrayNode differences = node.putArray("differences");
        item.differences().forEach(differences::add);
        item.decided()
                .ifPresentOrElse(decided -> decided(decided, node.putObject("final")), () -> node.putNull("final"));
    }

    private static void coding(BlindCoding coding, boolean unveiled, ObjectNode node) {
        node.put("by", coding.by());
        node.put("on", coding.on().toString());
        node.put("rating", unveiled ? coding.rating().toString() : null);
        ObjectNode answers = node.putObject("answers");
        if (unveiled) {
            coding.answers().forEach(answers::put);
        }
    }

    private static void decided(FinalRating decided, ObjectNode node) {
        node.put("rating", decided.rating().toString());
        node.put("by", decided.by());
        node.put("second", decided.second().orElse(null));
        node.put("on", decided.on().toString());
        node.put("proposed", decided.proposal().outcome().toString());
        ArrayNode rules = node.putArray("rules");
        decided.proposal().rules().forEach(rules::add);
        decided.grounds()
                .ifPresentOrElse(
                        grounds -> node.putObject("grounds")
                                .put("reason", grounds.reason().id())
                                .put("text", grounds.text())
                                .put("source", grounds.source())
                                .put("locator", grounds.locator()),
                        () -> node.putNull("grounds"));
    }

    /** How decisions relate to what the rules propose. */
    public static ObjectNode statistics(OverrideStatistics statistics) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("finals", statistics.finals());
        ObjectNode departures = root.putObject("departures");
        for (Departure departure : Departure.values()) {
            departures.put(StringUtils.lowerCase(departure.name()), statistics.count(departure));
        }
        if (statistics.medianSteps().isPresent()) {
            root.put("medianSteps", statistics.medianSteps().getAsDouble());
        } else {
            root.putNull("medianSteps");
        }
        share(statistics.grounded(), root.putObject("grounded"));
        share(statistics.blind(), root.putObject("blindAsProposed"));
        share(statistics.shown(), root.putObject("decidedAsProposed"));
        overrides(statistics.byIndicator(), root.putObject("overriddenByIndicator"));
        overrides(statistics.byRule(), root.putObject("overriddenByRule"));
        overrides(statistics.byDecider(), root.putObject("overriddenByDecider"));
        shares(statistics.byCoder(), root.putObject("otherThanProposedByCoder"));
        ArrayNode often = root.putArray("oftenOverridden");
        statistics.oftenOverridden().keySet().forEach(often::add);
        return root;
    }

    private static void overrides(Map<String, Overrides> overrides, ObjectNode node) {
        overrides.forEach((name, of) -> {
            ObjectNode one = node.putObject(name);
            share(of.share(), one);
            one.put("up", of.up()).put("down", of.down()).put("other", of.other());
        });
    }

    private static void shares(Map<String, Share> shares, ObjectNode node) {
        shares.forEach((name, share) -> share(share, node.putObject(name)));
    }

    private static void share(Share share, ObjectNode node) {
        node.put("part", share.part()).put("whole", share.whole());
    }
}
