namespace Wallet.Projections.Tests.Schemes;

/// <summary>Files with one mistake each: what the reader has to say of it, word for word, and whether a JSON Schema can say so too.</summary>
internal sealed record WrongTerms(
    string Title,
    string Document,
    string Place,
    string Found,
    string Allowed
)
{
    private const string Percentage = "a number from 0 to 100 with at most 4 decimals";
    private const string SomePercentage = "a number above 0 up to 100 with at most 4 decimals";
    private const string Amount = "an amount above 0 with at most two decimals, as \"500.00\"";
    private const string Day = "a day from 1900 to 2199, as \"2026-01-31\"";
    private const string DayOfYear = "a day of the year, as \"01-31\"";
    private const string Country = "the two small letters of a country, as \"nl\"";
    private const string SchemeName = "small letters, digits and hyphens, as \"nl-stap\"";
    private const string SomeText =
        "a text of 1 to 1000 characters on one line, with no space before or after it";
    private const string SomeList = "a list of 1 to 100";
    private const string Kind = "one of \"public\", \"sector\", \"employer\"";
    private const string Windows = "{\"clause\":\"application-windows\",\"windows\":";
    private const string HeadWords =
        "only $schema, scheme, country, effectiveFrom, kind, rank, residualOwner, about, clauses, effectiveUntil";

    /// <summary>The JSON Schema refuses each of these too.</summary>
    // csharpier-ignore
    public static readonly IReadOnlyList<WrongTerms> ForBoth =
    [
        new("a list", "[]", "$", "an empty list", "an object { … }"),
        new("null", "null", "$", "null", "an object { … }"),
        new("a number", "5", "$", "5", "an object { … }"),
        .. new[] { "effectiveFrom", "scheme", "country" }.Select(Missing),
        new("no rank", Sample.Without("rank"), "$.rank", "nothing", "a whole number from 0 to 999"),
        new("no kind", Sample.Without("kind"), "$.kind", "nothing", Kind),
        new("no about", Sample.Without("about"), "$.about", "nothing", "an object { … }"),
        new("no clauses", Sample.Without("clauses"), "$.clauses", "nothing", "a list of 1 to 50"),
        Head("country", "\"NL\"", Country),
        Head("country", "\"nld\"", Country),
        Head("scheme", "\"NL test\"", SchemeName),
        Head("scheme", "\"a\\u0000b\"", SchemeName),
        Head("scheme", "\"\"", SchemeName),
        Head("scheme", "\"nl--x\"", SchemeName),
        Head("scheme", "null", SchemeName),
        Head("scheme", $"\"{new string('a', 101)}\"", SchemeName, $"\"{new string('a', 99)}…"),
        Head("effectiveFrom", "\"1 januari\"", Day),
        Head("effectiveFrom", "\"2026-13-01\"", Day),
        Head("effectiveFrom", "\"2026-02-29\"", Day),
        Head("effectiveFrom", "\"2026-1-1\"", Day),
        Head("effectiveFrom", "\"9999-12-31\"", Day),
        Head("effectiveFrom", "20260101", Day),
        Head("effectiveUntil", "null", Day),
        Head("kind", "\"private\"", Kind),
        Head("kind", "\"Public\"", Kind),
        Head("kind", "0", Kind),
        Head("residualOwner", "\"king\"", "one of \"state\", \"fund\", \"funder\", \"person\""),
        Head("rank", "\"\u20ac 5\"", "a whole number from 0 to 999", "\"€ 5\""),
        Head("rank", "\"first\"", "a whole number from 0 to 999"),
        Head("rank", "1.5", "a whole number from 0 to 999"),
        Head("rank", "1000001", "a whole number from 0 to 999"),
        Head("about", "null", "an object { … }"),
        Head("about", """{"nl":{"name":"a","pays":"b","forWhom":"c","howToApply":"d"}}""", "an object { … }", "nothing", "$.about.en"),
        Head("$schema", "5", SomeText),
        Head("color", "1", HeadWords, "the unknown word \"color\""),
        Head("clauses", "{}", "a list of 1 to 50", "{ … }"),
        Head("clauses", "[]", "a list of 1 to 50", "an empty list"),
        Head("clauses", "[null]", "an object with", "null", "$.clauses[0]"),
        Head("clauses", "[{}]", "one of \"person-has\"", "nothing", "$.clauses[0].clause"),
        Head("clauses", """[{"clause":"free-money"}]""", "one of \"person-has\"", "\"free-money\"", "$.clauses[0].clause"),
        Head("clauses", """[{"clause":5}]""", "one of \"person-has\"", "5", "$.clauses[0].clause"),
        Head("clauses", """[{"clause":"once-per-year"},{"clause":"once-per-year"}]""", "once, as in $.clauses[0]", "{ … } again", "$.clauses[1]"),
        Clause("""{"clause":"at-most-share"}""", ".percent", "nothing", SomePercentage),
        Clause("""{"clause":"at-most-share","percent":90,"of":1}""", ".of", "the unknown word \"of\"", "only clause, percent, article, when"),
        Clause("""{"clause":"at-most-share","percent":100.5}""", ".percent", "100.5", SomePercentage),
        Clause("""{"clause":"at-most-share","percent":101}""", ".percent", "101", SomePercentage),
        Clause("""{"clause":"at-most-share","percent":-1}""", ".percent", "-1", SomePercentage),
        Clause("""{"clause":"at-most-share","percent":0}""", ".percent", "0", SomePercentage),
        Clause("""{"clause":"at-most-share","percent":33.33333}""", ".percent", "33.33333", SomePercentage),
        Clause("""{"clause":"at-most-share","percent":"90"}""", ".percent", "\"90\"", SomePercentage),
        Clause("""{"clause":"at-most-share","percent":null}""", ".percent", "null", SomePercentage),
        Clause("""{"clause":"at-most-share","percent":90,"article":""}""", ".article", "\"\"", SomeText),
        Clause("""{"clause":"at-most-share","percent":90,"article":" art. 1"}""", ".article", "\" art. 1\"", SomeText),
        Clause("""{"clause":"at-most-share","percent":90,"article":"a\nb"}""", ".article", "\"a\\nb\"", SomeText),
        Clause($$"""{"clause":"at-most-share","percent":90,"article":"{{new string('a', 1001)}}"}""", ".article", $"\"{new string('a', 99)}…", SomeText),
        Clause("""{"clause":"at-most-per-year","amount":"-5.00"}""", ".amount", "\"-5.00\"", Amount),
        Clause("""{"clause":"at-most-per-year","amount":"12.345"}""", ".amount", "\"12.345\"", Amount),
        Clause("""{"clause":"at-most-per-year","amount":"0.00"}""", ".amount", "\"0.00\"", Amount),
        Clause("""{"clause":"at-most-per-year","amount":"0"}""", ".amount", "\"0\"", Amount),
        Clause("""{"clause":"at-most-per-year","amount":"1,000.00"}""", ".amount", "\"1,000.00\"", Amount),
        Clause("""{"clause":"at-most-per-year","amount":"10000000.01"}""", ".amount", "\"10000000.01\"", Amount),
        Clause("""{"clause":"at-most-per-year","amount":12}""", ".amount", "12", Amount),
        Clause("""{"clause":"at-most-per-application","amount":"€ 5"}""", ".amount", "\"€ 5\"", Amount),
        Clause("""{"clause":"learner-pays-at-least","amount":"0.00"}""", ".amount", "\"0.00\"", Amount),
        Clause("""{"clause":"learner-pays-at-least","amount":"1.00","unlessPays":[]}""", ".unlessPays", "an empty list", SomeList),
        Clause("""{"clause":"others-pay-at-least","amount":"1.00","schemes":[]}""", ".schemes", "an empty list", SomeList),
        Clause("""{"clause":"others-pay-at-least","amount":"1.00","schemes":["X"]}""", ".schemes[0]", "\"X\"", SchemeName),
        Clause("""{"clause":"last-resort-after","schemes":["nl-stap","nl-stap"]}""", ".schemes[1]", "\"nl-stap\" again", "once, as in $.clauses[0].schemes[0]"),
        Clause("""{"clause":"excludes-schemes","schemes":[]}""", ".schemes", "an empty list", SomeList),
        Clause("""{"clause":"excludes-money","kinds":[]}""", ".kinds", "an empty list", SomeList),
        Clause("""{"clause":"excludes-money","kinds":["charity"]}""", ".kinds[0]", "\"charity\"", Kind),
        Clause("""{"clause":"course-has-one-of","tags":[]}""", ".tags", "an empty list", SomeList),
        Clause("""{"clause":"course-has-one-of","tags":["a","b","a"]}""", ".tags[2]", "\"a\" again", "once, as in $.clauses[0].tags[0]"),
        Clause("""{"clause":"course-has-one-of","tags":"nl:hobby"}""", ".tags", "\"nl:hobby\"", SomeList),
        Clause($$"""{"clause":"course-has-one-of","tags":[{{string.Join(',', Enumerable.Range(0, 101).Select(i => $"\"{i}\""))}}]}""", ".tags", "a list of 101", SomeList),
        Clause("""{"clause":"course-has-none-of","tags":[null]}""", ".tags[0]", "null", SomeText),
        Clause("""{"clause":"course-has-none-of","tags":[" "]}""", ".tags[0]", "\" \"", SomeText),
        Clause("""{"clause":"person-has-none-of","facts":[]}""", ".facts", "an empty list", SomeList),
        Clause("""{"clause":"person-has","fact":""}""", ".fact", "\"\"", SomeText),
        Clause("""{"clause":"person-has","fact":true}""", ".fact", "true", SomeText),
        Clause("""{"clause":"person-age","from":151}""", ".from", "151", "a whole number from 0 to 150"),
        Clause("""{"clause":"person-age","from":-1}""", ".from", "-1", "a whole number from 0 to 150"),
        Clause("""{"clause":"person-age","below":0}""", ".below", "0", "a whole number from 1 to 150"),
        Clause("""{"clause":"person-age","from":18,"belowPensionAge":"yes"}""", ".belowPensionAge", "\"yes\"", "true or false"),
        Clause("""{"clause":"person-figure-below","figure":"qualificationLevel","value":"3"}""", ".value", "\"3\"", "a number from 0 to 1000000 with at most 4 decimals"),
        Clause("""{"clause":"person-figure-at-least","figure":"","value":3}""", ".figure", "\"\"", SomeText),
        Clause("""{"clause":"course-level-at-most","nlqf":9}""", ".nlqf", "9", "a whole number from 1 to 8"),
        Clause("""{"clause":"course-level-at-least","nlqf":0}""", ".nlqf", "0", "a whole number from 1 to 8"),
        Clause("""{"clause":"course-starts-at-least","weeks":105}""", ".weeks", "105", "a whole number from 0 to 104"),
        Clause("""{"clause":"course-starts-within","monthsAfterWindow":121}""", ".monthsAfterWindow", "121", "a whole number from 0 to 120"),
        Clause("""{"clause":"grants-per-course","atMost":0}""", ".atMost", "0", "a whole number from 1 to 1000000"),
        Clause($"{Windows}[]}}", ".windows", "an empty list", SomeList),
        Clause($$"""{{Windows}}[{"from":"2026-05-01"}]}""", ".windows[0].until", "nothing", Day),
        Clause($$"""{{Windows}}[{"from":"2026-05-01","until":"2026-06-31"}]}""", ".windows[0].until", "\"2026-06-31\"", Day),
        Clause($$"""{{Windows}}[{"from":"2026-05-01","until":"2026-06-30","at":"10:00"}]}""", ".windows[0].at", "the unknown word \"at\"", "only from, until, startCountsFrom"),
        Clause("""{"clause":"pays-for","components":[],"vat":true}""", ".components", "an empty list", SomeList),
        Clause("""{"clause":"pays-for","components":["food"],"vat":true}""", ".components[0]", "\"food\"", "one of \"tuition\", \"exam\", \"material\", \"travel\""),
        Clause("""{"clause":"pays-for","components":["exam"]}""", ".vat", "nothing", "true or false"),
        Clause("""{"clause":"pays-for","components":["exam"],"vat":1}""", ".vat", "1", "true or false"),
        Clause("""{"clause":"pays-for","components":["exam"],"vat":true,"parts":"all"}""", ".parts", "the unknown word \"parts\"", "only clause, components, vat, article, when"),
        Clause("""{"clause":"grant-per-year","amount":"1.00","on":"02-30"}""", ".on", "\"02-30\"", DayOfYear),
        Clause("""{"clause":"grant-per-year","amount":"1.00","on":"2026-01-01"}""", ".on", "\"2026-01-01\"", DayOfYear),
        Clause("""{"clause":"grant-pro-rata-hours","fullTime":0,"below":50}""", ".fullTime", "0", "a number from 1 to 168 with at most 4 decimals"),
        Clause("""{"clause":"grant-pro-rata-hours","fullTime":35,"below":0}""", ".below", "0", SomePercentage),
        Clause("""{"clause":"balance-at-most","amount":"0"}""", ".amount", "\"0\"", Amount),
        Clause("""{"clause":"lot-usable-for-months","months":0}""", ".months", "0", "a whole number from 1 to 1200"),
        Clause("""{"clause":"lot-usable-for-months","months":1201}""", ".months", "1201", "a whole number from 1 to 1200"),
        Clause("""{"clause":"lot-usable-until-year-end","years":101}""", ".years", "101", "a whole number from 1 to 100"),
        Clause("""{"clause":"lot-usable-until","day":"someday"}""", ".day", "\"someday\"", Day),
        Clause("""{"clause":"lot-ends-after-leaving","months":-1}""", ".months", "-1", "a whole number from 0 to 120"),
        Clause("""{"clause":"employers-top-up","lastDayMonthsAhead":-1}""", ".lastDayMonthsAhead", "-1", "a whole number from 0 to 1200"),
        Clause("""{"clause":"late-cancelling","freeWorkingDays":0,"providerPercent":5}""", ".freeWorkingDays", "0", "a whole number from 1 to 260"),
        Clause("""{"clause":"late-cancelling","freeWorkingDays":8,"providerPercent":101}""", ".providerPercent", "101", Percentage),
        Clause("""{"clause":"attendance-pays","allFrom":80,"proRataFrom":25,"belowThat":200}""", ".belowThat", "200", Percentage),
        Clause("""{"clause":"reclaimed-unless","attendance":0,"diploma":true}""", ".attendance", "0", SomePercentage),
        Clause("""{"clause":"provider-paid-from","weeksBeforeStart":105}""", ".weeksBeforeStart", "105", "a whole number from 0 to 104"),
        Clause("""{"clause":"provider-confirms-within","workingDays":0}""", ".workingDays", "0", "a whole number from 1 to 60"),
        Clause("""{"clause":"attested-within","workingDays":61}""", ".workingDays", "61", "a whole number from 1 to 60"),
        Clause("""{"clause":"attested-within","workingDays":10,"whenSilent":"maybe"}""", ".whenSilent", "\"maybe\"", "one of \"agrees\", \"disagrees\""),
        Clause("""{"clause":"claimed-in-stages","atStart":30,"halfway":101}""", ".halfway", "101", Percentage),
        When("""{"clause":"at-most-per-year","amount":"1.00"}""", "[]", ".when", "an empty list", SomeList),
        When("""{"clause":"at-most-per-year","amount":"1.00"}""", """[{"clause":"pays-for","components":["exam"],"vat":true}]""", ".when[0].clause", "\"pays-for\"", "one of \"person-has\""),
        When("""{"clause":"at-most-per-year","amount":"1.00"}""", """[{"clause":"excludes-money","kinds":["public"]}]""", ".when[0].clause", "\"excludes-money\"", "one of \"person-has\""),
        When("""{"clause":"at-most-per-year","amount":"1.00"}""", """[{"clause":"person-has","fact":"a","when":[{"clause":"once-per-year"}]}]""", ".when[0].when", "the unknown word \"when\"", "only clause, fact, article"),
        When("""{"clause":"at-most-per-year","amount":"1.00"}""", """[{"clause":"person-has","fact":"a"},{"fact":"a","clause":"person-has"}]""", ".when[1]", "{ … } again", "once, as in $.clauses[0].when[0]"),
        When("""{"clause":"grant-per-year","amount":"1.00"}""", """[{"clause":"course-has-one-of","tags":["a"]}]""", ".when[0].clause", "\"course-has-one-of\"", "one of \"person-has\", \"person-has-none-of\", \"person-age\", \"person-figure-at-least\", \"person-figure-below\""),
        When("""{"clause":"balance-at-most","amount":"1.00"}""", """[{"clause":"once-per-year"}]""", ".when[0].clause", "\"once-per-year\"", "one of \"person-has\""),
        .. new[]
        {
            """{"clause":"lot-usable-for-months","months":4}""",
            """{"clause":"lot-usable-until-year-end","years":4}""",
            """{"clause":"lot-usable-until","day":"2026-12-31"}""",
            """{"clause":"lot-ends-after-leaving","months":4}""",
            """{"clause":"employers-top-up","lastDayMonthsAhead":4}""",
            """{"clause":"grant-pro-rata-hours","fullTime":35,"below":50}""",
            """{"clause":"application-windows","windows":[{"from":"2026-05-01","until":"2026-06-30"}]}""",
            """{"clause":"late-cancelling","freeWorkingDays":8,"providerPercent":5}""",
            """{"clause":"attendance-pays","allFrom":80,"proRataFrom":25,"belowThat":25}""",
            """{"clause":"reclaimed-unless","attendance":80,"diploma":true}""",
            """{"clause":"provider-paid-from","weeksBeforeStart":3}""",
            """{"clause":"provider-confirms-within","workingDays":5}""",
            """{"clause":"attested-within","workingDays":10}""",
            """{"clause":"claimed-in-stages","atStart":30,"halfway":70}""",
        }.Select(clause =>
            When(clause, """[{"clause":"person-has","fact":"a"}]""", ".when", "the unknown word \"when\"", "only clause, ")
        ),
    ];

    /// <summary>A JSON Schema cannot say these: they hold between words. Each is accepted by it, so none of them is forgotten.</summary>
    // csharpier-ignore
    public static readonly IReadOnlyList<WrongTerms> ForTheReaderOnly =
    [
        new("a word twice", Sample.Sound.Replace( "\"rank\": 21", "\"rank\": 21, \"rank\": 22", StringComparison.Ordinal ), "$.rank", "the word a second time", "each word once"),
        Head("effectiveUntil", "\"2025-12-31\"", "a day from 2026-01-01 on, the first day", "2025-12-31"),
        Clause("""{"clause":"person-age"}""", "", "no age", "from, below or belowPensionAge"),
        Clause("""{"clause":"person-age","byYearOfBirth":true}""", "", "no age", "from, below or belowPensionAge"),
        Clause("""{"clause":"person-age","from":30,"below":30}""", ".below", "30", "more than from, 30"),
        Clause("""{"clause":"course-starts-at-least"}""", "", "no time", "weeks or days above 0"),
        Clause("""{"clause":"course-starts-at-least","weeks":0,"days":0}""", "", "no time", "weeks or days above 0"),
        Clause($$"""{{Windows}}[{"from":"2026-05-01","until":"2026-04-30"}]}""", ".windows[0].until", "2026-04-30", "a day from 2026-05-01 on"),
        Clause($$"""{{Windows}}[{"from":"2026-05-01","until":"2026-05-31","startCountsFrom":"2026-05-02"}]}""", ".windows[0].startCountsFrom", "2026-05-02", "a day until 2026-05-01, the first of the window"),
        Clause($$"""{{Windows}}[{"from":"2026-05-01","until":"2026-06-30"},{"from":"2026-06-30","until":"2026-07-31"}]}""", ".windows[1].from", "2026-06-30", "a day after 2026-06-30, the last of the window before it"),
        Clause($$"""{{Windows}}[{"from":"2026-05-01","until":"2026-06-30"},{"from":"2026-01-01","until":"2026-01-31"}]}""", ".windows[1].from", "2026-01-01", "a day after 2026-06-30, the last of the window before it"),
        Clause("""{"clause":"attendance-pays","allFrom":25,"proRataFrom":80,"belowThat":25}""", ".proRataFrom", "80", "at most allFrom, 25"),
        Clause("""{"clause":"claimed-in-stages","atStart":70,"halfway":30}""", ".atStart", "70", "at most halfway, 30"),
        Clauses("""{"clause":"course-starts-within","monthsAfterWindow":3}""", 0, "\"course-starts-within\" without \"application-windows\"", "\"course-starts-within\" beside \"application-windows\" only"),
        Clauses("""{"clause":"at-most-share","percent":5,"when":[{"clause":"course-starts-within","monthsAfterWindow":3}]}""", 0, "\"course-starts-within\" without \"application-windows\"", "\"course-starts-within\" beside"),
        Clauses("""{"clause":"balance-at-most","amount":"5.00"}""", 0, "\"balance-at-most\" without \"grant-per-year\"", "\"balance-at-most\" beside"),
        Clauses("""{"clause":"grant-pro-rata-hours","fullTime":35,"below":50}""", 0, "\"grant-pro-rata-hours\" without \"grant-per-year\"", "\"grant-pro-rata-hours\" beside"),
        Clauses("""{"clause":"person-has","fact":"a"},{"clause":"person-has","fact":"a","article":"art. 2"}""", 1, "the same rule as in $.clauses[0]", "each rule once"),
        When("""{"clause":"at-most-per-year","amount":"1.00"}""", """[{"clause":"person-has","fact":"a"},{"clause":"person-has","fact":"a","article":"b"}]""", ".when[1]", "the same rule as in $.clauses[0].when[0]", "each rule once"),
        Clauses("""{"clause":"course-starts-at-least","weeks":4},{"clause":"course-starts-at-least","weeks":4,"days":0}""", 1, "the same rule as in $.clauses[0]", "each rule once"),
        Clauses("""{"clause":"lot-usable-for-months","months":4},{"clause":"lot-usable-until-year-end","years":5}""", 1, "\"lot-usable-until-year-end\" beside \"lot-usable-for-months\" in $.clauses[0]", "one of them"),
        .. new[]
        {
            ("""lot-ends-after-leaving","months":""", "4", "5"),
            ("""employers-top-up","lastDayMonthsAhead":""", "4", "5"),
            (
                """application-windows","windows":""",
                """[{"from":"2026-05-01","until":"2026-06-30"}]""",
                """[{"from":"2026-07-01","until":"2026-08-30"}]"""
            ),
            ("""once-per-year","article":""", "\"a\"", "\"b\""),
            ("""pays-for","vat":true,"components":""", "[\"exam\"]", "[\"travel\"]"),
            ("""learner-pays-at-least","amount":""", "\"1.00\"", "\"2.00\""),
            ("""others-pay-at-least","schemes":["nl-stap"],"amount":""", "\"1.00\"", "\"2.00\""),
            ("""last-resort-after","schemes":""", "[\"nl-stap\"]", "[\"fr-cpf\"]"),
            (
                """late-cancelling","providerPercent":5,"freeWorkingDays":""",
                "4",
                "5"
            ),
            ("""attendance-pays","allFrom":80,"proRataFrom":25,"belowThat":""", "4", "5"),
            ("""reclaimed-unless","diploma":true,"attendance":""", "4", "5"),
            ("""provider-paid-from","weeksBeforeStart":""", "4", "5"),
            ("""provider-confirms-within","workingDays":""", "4", "5"),
            ("""attested-within","workingDays":""", "4", "5"),
            ("""claimed-in-stages","halfway":70,"atStart":""", "4", "5"),
        }.Select(c =>
            Clauses(
                $$"""{"clause":"{{c.Item1}}{{c.Item2}}},{"clause":"{{c.Item1}}{{c.Item3}}}""",
                1,
                "\" beside \"",
                "one of them"
            )
        ),
        Clauses("""{"clause":"grant-per-year","amount":"1.00"},{"clause":"grant-pro-rata-hours","fullTime":35,"below":50},{"clause":"grant-pro-rata-hours","fullTime":36,"below":50}""", 2, "\"grant-pro-rata-hours\" beside", "one of them"),
    ];

    private static WrongTerms Missing(string word) =>
        new(
            $"no {word}",
            Sample.Without(word),
            $"$.{word}",
            "nothing",
            word switch
            {
                "scheme" => SchemeName,
                "country" => Country,
                _ => Day,
            }
        );

    private static WrongTerms Head(
        string word,
        string value,
        string allowed,
        string? found = null,
        string? place = null
    ) =>
        new(
            $"{word}: {value}",
            Sample.With(word, value),
            place ?? $"$.{word}",
            found ?? value,
            allowed
        );

    private static WrongTerms Clause(string clause, string place, string found, string allowed) =>
        new(clause, Sample.WithClause(clause), $"$.clauses[0]{place}", found, allowed);

    private static WrongTerms Clauses(string clauses, int place, string found, string allowed) =>
        new(clauses, Sample.With("clauses", $"[{clauses}]"), $"$.clauses[{place}]", found, allowed);

    private static WrongTerms When(
        string clause,
        string when,
        string place,
        string found,
        string allowed
    ) => Clause($"{clause[..^1]},\"when\":{when}}}", place, found, allowed);

    public override string ToString() => Title;
}
