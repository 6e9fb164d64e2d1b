package org.r2prating.consistency.backtest;

import org.r2prating.engine.Score;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;

/** A published headline score, and the score of the recommendations. */
public record ScoreComparison(Country country, Edition edition, int published, Score recommended) {}
