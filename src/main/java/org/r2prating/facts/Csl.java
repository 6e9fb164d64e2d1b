package org.r2prating.facts;

import java.util.List;

/** The words of the Citation Style Language, version 1.0.2. */
final class Csl {

    static final List<String> TYPES = words(
            """
            article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection
            dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case
            legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance
            periodical personal_communication post post-weblog regulation report review review-book software song speech
            standard thesis treaty webpage
            """);

    static final List<String> VARIABLES = words(
            """
            DOI ISBN ISSN PMCID PMID URL abstract accessed annote archive archive-place archive_collection
            archive_location author authority available-date call-number categories chair chapter-number citation-key
            citation-label citation-number collection-editor collection-number collection-title compiler composer
            container-author container-title container-title-short contributor curator custom dimensions director
            division edition editor editor-translator editorial-director event event-date event-place event-title
            executive-producer first-reference-note-number genre guest host id illustrator interviewer issue issued
            journalAbbreviation jurisdiction keyword language locator medium narrator note number number-of-pages
            number-of-volumes organizer original-author original-date original-publisher original-publisher-place
            original-title page page-first part part-title performer printing producer publisher publisher-place
            recipient references reviewed-author reviewed-genre reviewed-title scale script-writer section
            series-creator shortTitle source status submitted supplement title title-short translator type version
            volume volume-title year-suffix
            """);

    static final List<String> NAME_PARTS = words(
            """
            comma-suffix dropping-particle family given literal non-dropping-particle parse-names static-ordering suffix
            """);

    private Csl() {}

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
