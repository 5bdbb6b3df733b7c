/// Words whose full stop does not end a sentence.
enum Abbreviations {
  /// Those that never end one: titles, references, and the like, in several languages.
  static let always = keys(
    """
    mr mrs ms mx dr prof messrs mme mlle st ste rev hon gen col capt cpt lt sgt maj adm gov sen rep pres supt
    vs viz cf ed eds trans transl tr approx fl ca al ibid op loc repr vgl bzw sog hrsg ggf bsp evtl insb
    sr sra srta dra ud uds fr br fig figs eq ср см напр им проф акад ред пер
    """)

  /// Those that end none when a number follows.
  static let beforeNumber = keys(
    """
    no nos nr num vol vols ch chs chap chaps sec secs sect art arts par para paras pt pts p pp pg l ll n nn bd
    bde s f ff abs c ca col cols fol jan feb mar apr jun jul aug sep sept oct okt nov dec dez стр с гл т вып ч
    """)

  /// Those behind which digits without a blank are their number, not a note's.
  static let standBeforeNumber = beforeNumber.union(always)

  /// Words after which a full stop that ends an acronym most likely ends the sentence too.
  static let sentenceBeginnings = keys(
    """
    the a an he she it they we you i this that these those there in on at but and or if when while as for to from
    by with what who why how his her its their our my no not so then thus yet however der die das er sie es wir
    ich le la les il elle un une el los las en
    """)

  /// Months, before which a number with a full stop is a day of the month in German and other languages.
  static let months = keys(
    """
    januar februar märz april mai juni juli august september oktober november dezember jahrhundert jahrhunderts
    """)

  private static func keys(_ words: String) -> Set<UInt32> {
    var folding = WordFolding()
    return Set(
      words.split { $0 == " " || $0 == "\n" }.map { WordKey.of(folding.folded(Array($0.utf8)[...])) })
  }
}
