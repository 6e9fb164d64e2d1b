package org.r2prating.consistency.finding;

import java.util.List;

/**
 * What a run of checks gave.
 *
 * @param findings in the order of their places, each once
 * @param looked what was looked at
 * @param unchecked what could not be
 * @param measured figures for the whole
 */
public record Checked(List<Finding> findings, List<Looked> looked, List<Unchecked> unchecked, List<Measured> measured) {

    public Checked {
        findings = findings.stream().distinct().sorted().toList();
        looked = List.copyOf(looked);
        unchecked = List.copyOf(unchecked);
        measured = List.copyOf(measured);
    }
}
