package org.r2prating.consistency.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Two sides of a matter, which exclude each other: a decree is annulled or upheld, an officer convicted or acquitted.
 *
 * @param of the matter, which both sentences name; nothing where the words of the sides tell it
 * @param fewest words that both sentences must have in common besides
 */
record Sides(String name, Pattern of, Pattern one, Pattern other, int fewest) {

    private static final String NOT = "(?:not|never|nor|neither|cannot|no longer)";

    /** All that are told apart. */
    static final List<Sides> ALL = List.of(
            new Sides(
                    "annulled and upheld",
                    "court|judges|tribunal|chamber",
                    "struck down|strikes down|annul(?:led|s)|quash(?:ed|es)|(?:declared|ruled|held|found)[^.;,]{0,40}?(?:void|unconstitutional|invalid|null|illegal|unlawful)|overturned|set aside|lifted the ban|threw out",
                    "upheld|upholds|rejected (?:the|their|a|its|his|her) (?:complaint|challenge|petition|application|appeal|case)|(?:complaint|challenge|petition|application|appeal)s? (?:was|were|having been)? ?(?:rejected|dismissed)|having rejected their (?:complaint|petition)|dismissed (?:the|their|a) (?:complaint|challenge|petition|appeal|case)|confirmed|(?:declared|ruled|held|found)[^.;,]{0,40}?\\b(?:constitutional|lawful)|let [^.;,]{0,30} stand|remains? (?:banned|in force|the law)|saw nothing wrong",
                    1),
            new Sides(
                    "convicted and acquitted",
                    "",
                    "convicted|found guilty|sentenced|condemned|conviction|serves? (?:a|his|her) (?:\\w+ )?sentence|serving (?:a|his|her)",
                    "acquitted|acquittal|found not guilty|cleared of|charges (?:were|having been) dropped|never (?:\\w+ )?(?:tried|charged|convicted|sentenced|stood trial|been (?:tried|charged|convicted|brought))|not been (?:tried|charged|convicted)|at liberty|walks? free|has yet to stand trial|amnestied|pardoned|died before",
                    0),
            new Sides(
                    "tried and never tried",
                    "",
                    "(?:trial|case) of|stood trial|was tried|(?:was|were) put on trial|(?:was|were) brought before|before the court",
                    "never (?:\\w+ )?(?:tried|charged|stood trial|been (?:tried|charged|brought before|put on trial))|not been (?:tried|charged|put on trial|brought)|has yet to (?:stand trial|be charged|be tried)|without (?:a )?trial",
                    0),
            new Sides(
                    "in government and in opposition",
                    "Party|Front|Alliance|Union|Movement|Bloc",
                    "governing|ruling|in (?:government|power|office)|forms? the government|leads the (?:government|coalition)|absolute majority|prime minister's party|governs",
                    "in opposition|opposition party|largest opposition|outside (?:the )?government|out of (?:office|power|government)|not a single (?:seat|minister)|(?:lost|without) (?:all )?its seats",
                    1),
            new Sides(
                    "military and ordinary courts",
                    "soldiers?|army|officers?|armed forces|military",
                    "courts?[- ]martial|military (?:courts?|tribunals?|judges|justice|jurisdiction)(?! having been| was| were| has been| ended)",
                    "(?:ordinary|civilian|civil|common)(?: criminal)? (?:courts?|judges|justice|jurisdiction)",
                    1),
            new Sides(
                    "one party and several",
                    "part(?:y|ies)",
                    "(?:one|a single|only one|no more than one|the only|sole) (?:legal )?party|one-party (?:state|rule|system)|all other parties|no (?:other|opposition) part(?:y|ies)|all others (?:were|are|having been) (?:outlawed|banned|forbidden|illegal)|ban on (?:all )?(?:other |opposition )?parties",
                    "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many) (?:\\w+ )?parties (?:\\w+ ){0,2}?(?:represented|in (?:the )?(?:National )?(?:Assembly|[Pp]arliament)|sit|hold|compete\\w*|ran|stood|contest\\w*|won|share)|multi-?party|opposition part(?:y|ies) (?:\\w+ )?(?:hold|won|sit|lead)s?|form the opposition",
                    0),
            new Sides(
                    "compulsory and optional",
                    "",
                    "compulsory|mandatory|obligatory|required (?:of|in|for)|must (?:take|attend)",
                    "optional|voluntary|elective|of (?:his|her|their) own choice|" + NOT
                            + " (?:compulsory|mandatory|obligatory|required)",
                    2),
            new Sides(
                    "public and secret",
                    "",
                    "published|made public|is public|open to (?:all|the public|anyone)|(?:posted|put) online|available to (?:all|the public)",
                    "secret|classified|confidential|" + NOT
                            + " (?:\\w+ ){0,2}?(?:published|made public|disclosed|released)|unpublished|withheld from|behind closed doors|under lock and key",
                    2),
            new Sides(
                    "allowed and forbidden",
                    "",
                    "may (?=(?:\\w+ )?(?:work|vote|travel|own|inherit|marry|form|join|strike|enter|appeal|demonstrate|register|move)\\b)|(?:are|is) (?:allowed|free|permitted|entitled) to|the right to",
                    "(?:may|can)(?:not| not)|" + NOT
                            + " (?:be )?(?:allowed|permitted|entitled|free)|barred from|forbidden|prohibited from|banned from|denied the right|without the right|no right to|lack the right",
                    2),
            new Sides(
                    "for life and for a term",
                    "judges?|justices?|magistrates?|commissioners?|prosecutors?",
                    "for life|until (?:they retire|retirement|the age)|irremovable|cannot be (?:removed|dismissed)",
                    "terms? of|(?:\\w+-year|renewable) terms?|for (?:two|three|four|five|six|seven|eight|nine|ten) years|at (?:the )?(?:pleasure|will) of|may be (?:dismissed|removed)",
                    0),
            new Sides(
                    "elected and appointed",
                    "judges?|governors?|mayors?|commissioners?|chiefs?|members",
                    "elected|chosen by (?:the )?voters|by popular vote",
                    "appointed|named by|nominated by|picked by",
                    2),
            new Sides(
                    "lifted and in force",
                    "emergency|martial law|curfew|ban|moratorium|embargo|sanctions|blockade|siege",
                    "lifted|ended|came to an end|expired|was allowed to lapse|revoked|repealed|is over|was rescinded",
                    "still in (?:force|place)|remain(?:s|ed) in (?:force|place)|extended|prolonged|renewed|(?:has|have) "
                            + NOT + " (?:yet )?been lifted|continues|goes on|in force (?:ever )?since",
                    0),
            new Sides(
                    "free of charge and at a price",
                    "",
                    "free of charge|costs? nothing|without (?:a )?(?:fee|charge|payment)|at no cost|for free|" + NOT
                            + " charged",
                    "fees?(?! is charged)|at (?:a|one's|his|her|their) (?:own )?(?:price|cost|expense)|must (?:be )?pa(?:y|id)|charged? (?:a|for)",
                    2),
            new Sides(
                    "a crime and none",
                    "genocide|incitement|torture|rape|hate speech|war crimes|crimes against humanity|slavery|trafficking|disappearances?|homosexual\\w*|defamation|blasphemy|domestic violence",
                    "is (?:a|an|also a) (?:\\w+ )?(?:crime|offence|felony)|(?:makes?|made) [^.;,]{0,60}(?:a crime|an offence|punishable)|(?:are|is|was|were) (?:made )?(?:punishable|punished|criminalised|criminalized)|criminalis(?:es|ed)|became (?:a|an) (?:\\w+ )?(?:crime|offence)|carries (?:a|up to)|outlaws|is outlawed|prohibits",
                    NOT + " (?:\\w+ ){0,3}?(?:a|an|any) (?:\\w+ )?(?:crime|offence)|" + NOT
                            + " (?:\\w+ ){0,2}?(?:punishable|criminalised|criminalized|punished|outlawed)|silent on|no (?:law|provision|article|section|rule)|decriminalised|says nothing|knows no|unpunishable|is lawful|is legal",
                    1),
            new Sides(
                    "abolished and carried out",
                    "death penalty|capital punishment|executed|hanged|put to death|executions?|death sentences?|death row",
                    "abolish\\w*|done away with|(?:was|were) (?:struck|removed|taken) (?:from|out)|no longer (?:knows|has|exists)|gave up|scrapped|was ended",
                    "retain(?:s|ed)|(?:was|were) (?:executed|hanged|put to death|shot by firing squad)|on death row|still (?:on the books|provides?|allows|imposes?|in (?:use|force))|carr(?:y|ies|ied) out|handed down|passed [^.;,]{0,20}death sentences|executed|keeps the death",
                    0),
            new Sides(
                    "crimes abroad",
                    "genocide|crimes?|atroc\\w+",
                    "universal jurisdiction|wherever (?:they|it) (?:were|was|are|is) committed|regardless of (?:where|the place)|committed (?:anywhere|by foreigners abroad)",
                    "no court [^.;,]{0,30}(?:may|can) try|(?:only|unless) (?:if )?committed (?:in|on|within)|" + NOT
                            + " (?:\\w+ ){0,4}?(?:committed )?abroad|no (?:extraterritorial|universal) jurisdiction|without universal jurisdiction|"
                            + NOT + " (?:\\w+ ){0,3}?universal jurisdiction",
                    0),
            new Sides(
                    "with and without a majority",
                    "Party|Front|Alliance|Movement|coalition",
                    "absolute majority|majority of (?:its|the|all)|has (?:had )?(?:a|the) majority|commands a majority|majority in",
                    "without a majority|no majority|lost (?:its|the) majority|short of a majority|minority (?:government|cabinet)",
                    1),
            new Sides(
                    "put off and completed",
                    "accreditation|review|census|election|trial",
                    "deferred|put off|postponed|delayed|adjourned",
                    "went through|was granted|took place as planned|on time|without (?:delay|a question)|was confirmed",
                    1),
            new Sides(
                    "open and shut",
                    "",
                    "opened its doors|is open|(?:was|were) reopened|remain(?:s|ed) open|(?:are|is) accessible",
                    "(?:was|were|has been|remain(?:s|ed)?|is|are) (?:shut|closed)|closed its doors|inaccessible",
                    2),
            new Sides(
                    "civilian and military command",
                    "army|armed forces|military|gendarmerie|police|security forces",
                    "under civilian (?:command|control|authority|oversight)|subordinate to civilian|answers? to (?:a |the )?(?:civilian|elected)|controlled by civilians",
                    "answers? to (?:no one|nobody|itself|its own)|no civilian (?:control|oversight|authority|command)|beyond (?:civilian|any) control|state within the state|outside (?:all )?civilian|"
                            + NOT
                            + " (?:\\w+ ){0,3}?civilian (?:control|oversight|authority)|led by (?:serving )?(?:officers|generals)",
                    0));

    private Sides(String name, String of, String one, String other, int fewest) {
        this(name, pattern(of), pattern(one), pattern(other), fewest);
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words.isEmpty() ? "" : "\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
