extension WordList {
  static let english = WordList(
    language: "en",
    negations: """
      not no nor never none nobody nothing nowhere neither without cannot hardly scarcely barely seldom rarely
      lest denies denied deny refuse refused refuses fails failed fail false wrong untrue impossible unable ain't
      """,
    hedges: """
      may might could would should perhaps maybe possibly probably almost nearly only merely just if unless
      sometimes often usually generally mostly partly apparently seemingly allegedly supposedly seems seem
      appear appears roughly about approximately likely unlikely can until except provided mainly largely
      """,
    quantifiers: """
      all every each any some many most few several both either half much more less least fewer everybody
      everyone everything anybody anyone anything somebody someone something always ever whole entire entirely
      wholly majority minority only alone
      """,
    contrasts: """
      but yet however although though nevertheless nonetheless whereas while instead despite notwithstanding
      except contrary conversely still otherwise
      """,
    numbers: """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
      seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds
      thousand thousands million millions billion billions dozen first second third fourth fifth sixth seventh
      eighth ninth tenth once twice thrice january february march april june july august september october
      november december percent
      """,
    reporting: """
      say says said claim claims claimed claiming argue argues argued assert asserts asserted assertion allege
      alleges alleged allegation maintain maintains maintained insist insists insisted contend contends
      contended believe believes believed think thinks thought suppose supposes supposed imagine imagines
      imagined write writes wrote written declare declares declared state states stated suggest suggests
      suggested report reports reported tell tells told hold holds held pretend pretends pretended charge
      charges charged complain complains complained object objects objected deny denies denied reply replies
      replied answer answers answered ask asks asked add adds added remark remarks remarked explain explains
      explained call calls called
      """,
    ownVoice: "i we me us my our myself ourselves",
    conditions: "if unless suppose supposing provided whether assuming were",
    stopWords: """
      a an the and or as at by for from in into of on onto off out over to up upon with within about after
      before between during through under than that this these those there here then thus so such it its itself
      he him his himself she her hers herself they them their themselves you your yours who whom whose which
      what when where why how is are was were be been being am do does did done has have had having will would
      shall should can could may might must if but yet also too very just only own same other others any some
      all more most much many few both each one ones because while until again once ever even still now not
      """,
    turns: [
      "but", "yet", "however", "and yet", "on the contrary", "nevertheless", "nonetheless", "although",
      "though",
      "not that", "this does not mean", "that does not mean", "so far from", "far from", "on the other hand",
      "but then", "whereas", "instead", "unfortunately", "in reality", "even so",
      "conversely", "by contrast", "in contrast", "except", "unless", "notwithstanding", "despite",
      "all the same",
      "at the same time", "that said", "nothing of the kind", "nothing could be", "this is not",
      "that is not",
      "this is false", "that is false", "this is wrong", "that is wrong", "quite the contrary",
      "quite the opposite",
    ],
    turnsBefore: [
      "not", "so far from", "far from", "not that", "instead of", "rather than", "although", "though",
      "despite",
      "it is not true that", "it is false that", "nobody", "no one", "it is untrue that", "it is wrong to",
      "it is a mistake to", "it would be wrong to", "but", "however", "yet", "on the contrary",
      "nevertheless",
      "whereas", "while", "never", "deny that", "denies that", "denied that",
    ],
    framing: [
      "it is said", "it was said", "it is claimed", "it is alleged", "it has been said", "it is often said",
      "according to", "we are told", "so called", "in the words of", "in the opinion of", "in the view of",
      "critics", "opponents", "as if", "as though", "the claim that", "the idea that", "the view that",
      "the belief that", "the argument that", "the myth that", "the notion that", "the charge that",
      "the assertion that", "the accusation that", "rumour has it", "rumor has it", "supposedly", "allegedly",
    ])
}
