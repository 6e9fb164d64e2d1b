package org.r2prating.inquiry;

import org.r2prating.engine.Outcome;
import org.r2prating.model.SearchedNone;

/** What the outcome would be under another treatment of searches that found nothing. */
public record PolicyOutcome(SearchedNone policy, Outcome outcome) {}
