extension WordList {
  static let german = WordList(
    language: "de",
    negations: """
      nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts nirgends
      nirgendwo weder ohne kaum selten falsch unwahr unmoglich
      """,
    hedges: """
      kann konnte konnten konnen durfte durften darf mag moge vielleicht moglicherweise wahrscheinlich fast
      beinahe nur bloss wenn falls sofern manchmal oft meist meistens gewohnlich teilweise angeblich scheinbar
      anscheinend scheint ungefahr etwa wohl sollte sollten wurde wurden bis
      """,
    quantifiers: """
      alle allen aller alles alle jeder jede jedes jeden jedem einige einigen einiger viele vielen vieler wenige
      wenigen mehrere beide beiden meisten mehr weniger ganz ganze ganzen ganzlich immer stets jemand etwas
      mehrheit minderheit halb halfte allein nur samtliche
      """,
    contrasts: """
      aber doch jedoch sondern allerdings dennoch trotzdem obwohl obgleich obschon wahrend hingegen dagegen
      indessen gleichwohl vielmehr statt anstatt trotz zwar ausser freilich
      """,
    numbers: """
      null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf zwanzig dreissig vierzig funfzig sechzig
      siebzig achtzig neunzig hundert hunderte tausend tausende million millionen milliarden erste ersten zweite
      zweiten dritte dritten einmal zweimal januar februar marz april mai juni juli august september oktober
      november dezember prozent
      """,
    reporting: """
      sagt sagte sagen sagten behauptet behauptete behaupten meint meinte meinen glaubt glaubte glauben schreibt
      schrieb schreiben erklart erklarte erklaren argumentiert denkt dachte berichtet berichtete erzahlt nennt
      nannte heisst heiss fragt fragte antwortet antwortete betont betonte
      """,
    ownVoice: "ich wir mich mir uns mein meine unser unsere",
    conditions: "wenn falls sofern ob angenommen vorausgesetzt gesetzt",
    stopWords: """
      der die das den dem des ein eine einen einem einer eines und oder als an auf aus bei bis durch fur gegen in
      im ins mit nach seit uber um unter von vom vor zu zum zur zwischen dass daraus dies diese dieser dieses
      diesen diesem jene jener er sie es ihn ihm ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner man
      sich wer was wie wo wann warum welche welcher welches ist sind war waren sei bin hat haben hatte hatten
      hat wird werden wurde wurden worden kann konnen muss mussen soll sollen will wollen so auch noch schon nur
      sehr mehr wenn weil da dann denn hier dort nun aber doch am
      """,
    turns: [
      "aber", "doch", "jedoch", "allerdings", "dennoch", "trotzdem", "und doch", "im gegenteil", "hingegen",
      "dagegen", "gleichwohl", "indessen", "vielmehr", "obwohl", "obgleich", "sondern", "das heisst nicht",
      "das bedeutet nicht", "nicht dass", "weit entfernt", "freilich", "nichtsdestoweniger", "andererseits",
      "trotz alledem", "ausser",
    ],
    turnsBefore: [
      "nicht", "weit entfernt", "statt", "anstatt", "obwohl", "obgleich", "zwar", "es ist nicht wahr dass",
      "es ist falsch dass", "niemand", "aber", "jedoch", "sondern", "im gegenteil", "trotz", "wahrend",
    ],
    framing: [
      "man sagt", "es heisst", "angeblich", "sogenannte", "sogenannten", "laut", "nach ansicht",
      "nach meinung",
      "die behauptung dass", "die ansicht dass", "die meinung dass", "kritiker", "als ob", "als wenn",
      "gegner",
    ])
}
