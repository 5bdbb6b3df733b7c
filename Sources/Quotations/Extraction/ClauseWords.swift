/// Words that tell who speaks. English; texts in other languages keep their quotations and lose the speakers.
enum ClauseWords {
  /// Verbs that hand on somebody's words.
  static let speech = Set<WordHash>(
    words: """
      say says said saying write writes wrote writing written argue argues argued arguing state states stated
      stating declare declares declared declaring claim claims claimed claiming explain explains explained
      explaining add adds added adding ask asks asked asking reply replies replied replying answer answers
      answered answering respond responds responded responding insist insists insisted insisting note notes noted
      noting observe observes observed observing remark remarks remarked remarking comment comments commented
      commenting conclude concludes concluded concluding describe describes described describing recall recalls
      recalled recalling report reports reported reporting announce announces announced announcing proclaim
      proclaims proclaimed proclaiming assert asserts asserted asserting maintain maintains maintained maintaining
      contend contends contended contending warn warns warned warning admit admits admitted admitting confess
      confesses confessed confessing concede concedes conceded conceding acknowledge acknowledges acknowledged
      acknowledging emphasize emphasizes emphasized emphasizing emphasise emphasises emphasised emphasising stress
      stresses stressed stressing underline underlines underlined put puts putting point points pointed pointing
      spell spells spelled spelt tell tells told telling finish finishes finished continue continues continued
      continuing begin begins began quote quotes quoted quoting cite cites cited citing cry cries cried crying
      shout shouts shouted shouting whisper whispers whispered whispering mutter muttered murmur murmured exclaim
      exclaims exclaimed scream screamed yell yelled think thinks thought thinking believe believes believed read
      reads expound expounds expounded suggest suggests suggested suggesting propose proposes proposed proposing
      predict predicts predicted complain complains complained joke joked quip quipped wonder wonders wondered
      muse mused repeat repeats repeated testify testifies testified swear swore promise promises promised urge
      urges urged demand demands demanded deny denies denied summarize summarized summarise summarised lament
      lamented boast boasted object objects objected counter counters countered retort retorts retorted inform
      informed advise advised recount recounts recounted relate relates related teach teaches taught preach
      preached express expressed speak speaks spoke spoken speaking talk talks talked call calls called calling
      term terms termed dub dubbed name names named label labels labelled labeled labeling refer refers referred
      referring mention mentions mentioned denounce denounces denounced praise praised criticize criticized
      criticise criticised accuse accused characterize characterized characterise characterised define defines
      defined advocate advocated publish published laugh laughed sigh sighed groan groaned snap snapped go goes
      """)

  /// Those among them that also mean much else, and count only right before a quotation or with "that", "on",
  /// "out", "it" behind them.
  static let vagueSpeech = Set<WordHash>(
    words: """
      put puts putting point points pointed pointing spell spells spelled spelt begin begins began think thinks
      thought thinking believe believes believed read reads go goes name names term terms label labels continue
      continues continued finish finishes finished object objects counter counters express expressed relate
      relates related state states demand demands note notes report reports claim claims comment comments answer
      answers reply stress remark remarks repeat repeats cry cries laugh snap sigh mention promise promises
      address call calls talk talks
      """)

  /// Verbs that give a thing a name in somebody's words: `called a “…”`.
  static let naming = Set<WordHash>(
    words: """
      call calls called calling term terms termed dub dubbed name named label labels labelled labeled refer refers
      referred referring describe describes described describing characterize characterized characterise
      characterised denounce denounces denounced define defines defined brand branded dismiss dismissed known
      """)

  /// Nouns for words and sayings: `the slogan of “…”`.
  static let sayings = Set<WordHash>(
    words: """
      word words term terms phrase phrases principle principles slogan slogans motto mottoes concept concepts
      notion notions expression expressions basis formula formulas doctrine policy demand demands rule rules
      label name saying sayings proverb maxim line lines passage sentence call cry
      """)

  /// Nouns for what people say, after which their name may stand: `the statement Lenin made`.
  static let utterances = Set<WordHash>(
    words: """
      statement statements words word remark remarks comment comments speech claim claims view answer reply question
      argument conclusion slogan phrase assertion warning observation verdict formula definition description
      account testimony declaration
      """)

  /// Nouns for written works and their parts.
  static let works = Set<WordHash>(
    words: """
      article articles book books essay essays pamphlet pamphlets novel novels poem poems song songs film films
      letter letters chapter chapters story stories play plays paper papers report reports series section column
      review work works treatise leaflet headline debate debates biography autobiography memoir memoirs
      reminiscences diary journal magazine newspaper entitled titled manifesto resolution preface introduction
      lecture editorial draft tract brochure volume text document piece album episode blog post study
      """)

  /// Nouns for people, which stand before or beside a name.
  static let people = Set<WordHash>(
    words: """
      historian journalist professor economist author writer poet novelist critic scholar philosopher scientist
      president minister secretary senator leader wife husband brother sister mother father son daughter friend
      comrade doctor reporter editor biographer activist revolutionary worker witness eyewitness general king
      queen spokesman spokeswoman spokesperson director manager officer lawyer judge teacher student named
      politician sociologist engineer colleague collaborator warden clerk mayor councillor chairman chairwoman
      """)

  static let honorifics = Set<WordHash>(
    words:
      "mr mrs ms miss dr prof professor sir lady lord president senator rep judge captain general comrade")

  /// Adjectives that stand before a name and are none of it.
  static let nations = Set<WordHash>(
    words: """
      american british english scottish irish welsh french german russian soviet italian spanish polish dutch belgian
      swiss austrian hungarian greek turkish swedish norwegian danish finnish czech romanian bulgarian ukrainian
      chinese japanese korean indian iranian egyptian african european mexican canadian australian brazilian
      argentine chilean cuban portuguese jewish catholic
      """)

  /// Last words of names that no person bears.
  static let bodies = Set<WordHash>(
    words: """
      party committee union army council university revolution society war congress parliament assembly league
      institute government ministry court church company bank press street river republic states kingdom empire
      city county college school museum association federation front movement party's times post treaty day park
      centre center office department board
      """)

  static let prepositions = Set<WordHash>(
    words: """
      of in at on from for about against between under with to during by into through over after before since until
      upon within without among toward towards via like than near behind beyond per as
      """)

  /// What may stand between a subject and its verb.
  static let helpers = Set<WordHash>(
    words: """
      has have had having did does do is was were are be been being to not never also once again then later
      elsewhere still just even only first himself herself themselves itself alone would could will may might must
      can should shall often always repeatedly famously went goes go gone on and or but who which that himself too
      already thus therefore so here there both all each recently finally simply explicitly early soon now
      """)

  /// Capitalised at the beginning of sentences, and never a name.
  static let functionWords = Set<WordHash>(
    words: """
      the a an this that these those in on at of to from for by with and but or nor so yet as if when while where
      why how who what which whose he she it they we i you his her its their our my your him them us me one two
      three some any many most all no not none another other each every both few several such there here then
      thus now however nevertheless moreover furthermore indeed perhaps maybe also only even still just after
      before since until during between among although though because unlike like without within upon about
      against under over far first second third finally later once again yes well oh let take according instead
      meanwhile similarly repeatedly nowhere everywhere today yesterday tomorrow january february march april may
      june july august september october november december monday tuesday wednesday thursday friday saturday
      sunday is was were are be been do does did has have had can could will would should must might ever never
      more less much very too than mr mrs ms
      """)

  static let determiners = Set<WordHash>(
    words:
      "the a an one this that these those some another his her their our my its your any every each no many")

  static let he = Set<WordHash>(words: "he him his himself")
  static let she = Set<WordHash>(words: "she her hers herself")
  static let they = Set<WordHash>(words: "they them i we you it one who")
  static let according = WordHash("according".utf8)
  static let soCalled = WordHash("so-called".utf8)
  static let asWord = WordHash("as".utf8)
  static let by = WordHash("by".utf8)
  static let of = WordHash("of".utf8)
  static let to = WordHash("to".utf8)
  static let who = WordHash("who".utf8)
  /// Particles inside names.
  static let particles = Set<WordHash>(words: "de da di du van von der den la le el al bin ibn y af zu")
  /// Words behind a vague verb that make it one of speech.
  static let makesSpeech = Set<WordHash>(words: "that it this out on how so as in to a an")
  static let madeOf = Set<WordHash>(words: "made gave used wrote issued delivered coined")
}

extension ClauseWords {
  static let pronouns = he.union(she).union(they)
}
