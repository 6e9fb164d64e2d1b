package org.r2prating.facts.importing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.r2prating.facts.TableRow;
import org.r2prating.input.TableLine;

/** What published files say, read without their mappings: a second opinion on what the tables say. */
final class OriginalCells {

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("vdem-rule-of-law", "rule_of_law"),
            Map.entry("vdem-freedom-of-expression", "freedom_of_expression"),
            Map.entry("vdem-human-rights", "human_rights"),
            Map.entry("vdem-electoral-democracy", "electoral_democracy"),
            Map.entry("vdem-liberal-democracy", "liberal_democracy"),
            Map.entry("vdem-political-regime", "political_regime"),
            Map.entry("freedom-house-civil-liberties", "civil_liberties_score"),
            Map.entry("freedom-house-political-rights", "political_rights_score"),
            Map.entry("press-freedom-score", "score"),
            Map.entry("political-terror-scale", "pts_state_dept"),
            Map.entry("political-terror-scale-amnesty", "pts_amnesty"),
            Map.entry("political-terror-scale-hrw", "pts_hrw"),
            Map.entry("conflict-deaths", "deaths_best"),
            Map.entry("corruption-perceptions", "cpi"),
            Map.entry("global-peace-index", "overall"),
            Map.entry("human-rights-protection", "score"));

    private static final Map<String, String> INDEX_FILES = Map.of(
            "vdem-2025", "vdem_2010_2025.csv",
            "freedom-house-2023", "freedom_house_2005_2022.csv",
            "rsf-press-freedom-2021", "press_freedom_2013_2021.csv",
            "political-terror-scale-2024", "political_terror_scale_2010_2023.csv",
            "ucdp-conflict-deaths-2025", "conflict_deaths_2000_2025.csv",
            "corruption-perceptions-2024", "corruption_perceptions_2012_2024.csv",
            "global-peace-index-2023", "global_peace_index_2008_2023.csv",
            "human-rights-protection-2020", "human_rights_protection_2005_2019.csv");

    private static final Map<String, String> TREATIES = Map.ofEntries(
            Map.entry("cerd", "ICERD"),
            Map.entry("iccpr", "ICCPR"),
            Map.entry("icescr", "ICESCR"),
            Map.entry("cedaw", "CEDAW"),
            Map.entry("cat", "CAT"),
            Map.entry("crc", "CRC"),
            Map.entry("crpd", "CRPD"),
            Map.entry("genocide-convention", "GENOCIDE"),
            Map.entry("refugee-convention", "REFUGEE-1951"),
            Map.entry("refugee-protocol", "REFUGEE-PROTOCOL-1967"),
            Map.entry("rome-statute", "ROME-STATUTE"),
            Map.entry("arms-trade-treaty", "ARMS-TRADE-TREATY"));

    private static final Map<String, String> VOTES = Map.of("Y", "yes", "N", "no", "A", "abstain", "X", "absent");

    private final Path folder;
    private final Map<String, Map<String, TableLine>> files = new HashMap<>();

    OriginalCells(Path folder) {
        this.folder = folder;
    }

    /** What the original says of the subject of a row. */
    String saysOf(TableRow row) {
        String state = row.country();
        String subject = row.subject().id();
        String asOf = row.asOf().toString();
        if (INDEX_FILES.containsKey(row.source())) {
            return line(INDEX_FILES.get(row.source()), state + " " + asOf, "iso3", "year")
                    .map(l -> l.cell(COLUMNS.get(subject)))
                    .orElse("no row");
        }
        return switch (row.source()) {
            case "ohchr-nhri-status-2025" ->
                Map.of("A", "status-a", "B", "status-b", "D", "not-listed")
                        .get(line("nhri_status.csv", state + " " + asOf, "iso3", "year")
                                .orElseThrow()
                                .cell("status"));
            case "untc-hr-status-2022" -> humanRightsTreaty(state, subject);
            case "untc-status-2015" ->
                line("treaties_untc_2015.csv", TREATIES.get(subject) + " " + state, "treaty", "iso3")
                        .map(l -> l.cell("action_date").isEmpty() ? "signed" : "party")
                        .orElse("none");
            case "unga-r2p-votes-2023" ->
                VOTES.get(line("unga_r2p_votes.csv", subject.substring(6) + " " + state, "vote_key", "iso3")
                        .orElseThrow()
                        .cell("vote"));
            case "unga-votes-2024" ->
                VOTES.get(line("unga_votes_2015_2024.csv", subject, "resolution")
                        .orElseThrow()
                        .cell(state));
            case "un-peacekeeping-2021-01" ->
                line("peacekeeping_2021_01.csv", state, "iso3")
                        .map(l -> l.cell("total"))
                        .orElse("0");
            case "un-peacekeeping-missions-2021" ->
                line("peacekeeping_missions_2011_2021.csv", state + " " + asOf, "iso3", "year")
                        .filter(l -> Integer.parseInt(l.cell("mission_count")) > 0)
                        .map(l -> "present")
                        .orElse("not-seen");
            case "interjust-2025", "interjust-2025-rome-statute" -> nationalLaw(state, subject);
            case "factbook-2021" -> factbook(state);
            default -> commitment(state, subject);
        };
    }

    private String humanRightsTreaty(String state, String subject) {
        TableLine line = line("treaties_hr_2022.csv", TREATIES.get(subject) + " " + state, "treaty", "iso3")
                .orElseThrow();
        String check = line.cell("check");
        if (!check.isEmpty() && !check.startsWith("year differs")) {
            return "";
        }
        return Map.of("state party", "party", "signatory state", "signed", "no action", "none")
                .get(line.cell("status"));
    }

    private String nationalLaw(String state, String subject) {
        TableLine line = line("international_crimes_law.csv", state, "iso3").orElseThrow();
        return switch (subject) {
            case "rome-statute" ->
                state.equals("ARM") || state.equals("UKR")
                        ? ""
                        : line.cell("rome_statute").startsWith("Yes (sig")
                                ? "signed"
                                : line.cell("rome_statute").startsWith("Yes")
                                        ? "party"
                                        : line.cell("rome_statute").equals("No") ? "none" : "withdrawn";
            case "genocide-law" -> line.cell("genocide_crime").equals("Yes") ? "exists" : "none";
            case "genocide-law-by-later-survey" -> "";
            default ->
                line.cells().stream().anyMatch(c -> c.contains("Active personality national")) ? "in-law" : "none";
        };
    }

    private String factbook(String state) {
        TableLine line = line("factbook_2021_2022.csv", state + " 2021-12-30", "iso3", "snapshot")
                .orElseThrow();
        return switch (state) {
            case "KIR", "SLV", "GNQ" -> "";
            case "ISR", "SDN", "USA" -> "not-party";
            default ->
                Map.of("accepts ICC jurisdiction", "party", "non-party", "not-party", "withdrew", "withdrawn")
                        .get(line.cell("icc_position"));
        };
    }

    private String commitment(String state, String subject) {
        return switch (subject) {
            case "kigali-principles" -> has(state, "KIGALI_PRINCIPLES") ? "endorsed" : "no row";
            case "act-code-of-conduct" -> has(state, "ACT_CODE_OF_CONDUCT") ? "signed" : "no row";
            case "french-mexican-declaration" -> has(state, "FRENCH_MEXICAN_DECLARATION") ? "signed" : "no row";
            case "group-of-friends" -> has(state, "R2P_GROUP_OF_FRIENDS") ? "member" : "no row";
            default ->
                has(state, "R2P_FOCAL_POINT") || has(state, "R2P_FOCAL_POINTS_FACILITATOR")
                        ? subject.equals("r2p-focal-point") ? "appointed" : "member"
                        : "no row";
        };
    }

    private boolean has(String state, String commitment) {
        return line("r2p_commitments_partial.csv", commitment + " " + state, "commitment", "iso3")
                .isPresent();
    }

    private Optional<TableLine> line(String file, String key, String... columns) {
        return Optional.ofNullable(files.computeIfAbsent(
                        file + String.join(" ", columns), f -> ShippedTablesTest.byKey(folder.resolve(file), columns))
                .get(key));
    }
}
