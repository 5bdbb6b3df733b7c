/// An encoding in which every byte is a character, and the lower half is ASCII.
public struct SingleByteEncoding: Hashable, Sendable {
  /// As messages call it.
  public let name: String
  /// Names that a document may give for it, in small letters (WHATWG Encoding Standard, section 4.2).
  public let labels: [String]
  /// UTF-8 of the characters of bytes 80 … FF; U+FFFD where there is none.
  private let upper: [[UInt8]]

  /// - Parameter upper: 128 characters (Unicode scalars).
  private init(_ name: String, labels: String, _ upper: String) {
    self.name = name
    self.labels = labels.split(separator: " ").map(String.init)
    self.upper = upper.unicodeScalars.map { Array(String($0).utf8) }
  }

  /// UTF-8 of the character that a byte from 80 on stands for.
  public subscript(byte: UInt8) -> [UInt8] { upper[Int(byte) & 0x7F] }

  public static func named(_ label: String) -> SingleByteEncoding? { all.first { $0.labels.contains(label) } }

  public static let all = [windows1252] + further

  /// What WHATWG reads under the name of Latin-1, which has no characters where this has its quotation marks.
  public static let windows1252 = SingleByteEncoding(
    "windows-1252",
    labels: "windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso_8859-1 latin1 l1 us-ascii ascii",
    """
    €\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\
    \u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ\
    \u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯\
    °±²³´µ¶·¸¹º»¼½¾¿\
    ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ\
    ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß\
    àáâãäåæçèéêëìíîï\
    ðñòóôõö÷øùúûüýþÿ
    """)

  private static let further = [
    SingleByteEncoding(
      "windows-1250", labels: "windows-1250 cp1250 x-cp1250",
      """
      €\u{FFFD}‚\u{FFFD}„…†‡\u{FFFD}‰Š‹ŚŤŽŹ\
      \u{FFFD}‘’“”•–—\u{FFFD}™š›śťžź\
      \u{A0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{AD}®Ż\
      °±˛ł´µ¶·¸ąş»Ľ˝ľż\
      ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎ\
      ĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß\
      ŕáâăäĺćçčéęëěíîď\
      đńňóôőö÷řůúűüýţ˙
      """),
    SingleByteEncoding(
      "windows-1251", labels: "windows-1251 cp1251 x-cp1251",
      """
      ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏ\
      ђ‘’“”•–—\u{FFFD}™љ›њќћџ\
      \u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї\
      °±Ііґµ¶·ё№є»јЅѕї\
      АБВГДЕЖЗИЙКЛМНОП\
      РСТУФХЦЧШЩЪЫЬЭЮЯ\
      абвгдежзийклмноп\
      рстуфхцчшщъыьэюя
      """),
    SingleByteEncoding(
      "KOI8-R", labels: "koi8-r koi8 koi koi8_r",
      """
      ─│┌┐└┘├┤┬┴┼▀▄█▌▐\
      ░▒▓⌠■∙√≈≤≥\u{A0}⌡°²·÷\
      ═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞\
      ╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©\
      юабцдефгхийклмно\
      пярстужвьызшэщчъ\
      ЮАБЦДЕФГХИЙКЛМНО\
      ПЯРСТУЖВЬЫЗШЭЩЧЪ
      """),
    SingleByteEncoding(
      "KOI8-U", labels: "koi8-u koi8-ru",
      """
      ─│┌┐└┘├┤┬┴┼▀▄█▌▐\
      ░▒▓⌠■∙√≈≤≥\u{A0}⌡°²·÷\
      ═║╒ёє╔ії╗╘╙╚╛ґ╝╞\
      ╟╠╡ЁЄ╣ІЇ╦╧╨╩╪Ґ╬©\
      юабцдефгхийклмно\
      пярстужвьызшэщчъ\
      ЮАБЦДЕФГХИЙКЛМНО\
      ПЯРСТУЖВЬЫЗШЭЩЧЪ
      """),
    SingleByteEncoding(
      "ISO 8859-2", labels: "iso-8859-2 iso8859-2 iso_8859-2 latin2 l2",
      """
      \u{80}\u{81}\u{82}\u{83}\u{84}\u{85}\u{86}\u{87}\u{88}\u{89}\u{8A}\u{8B}\u{8C}\u{8D}\u{8E}\u{8F}\
      \u{90}\u{91}\u{92}\u{93}\u{94}\u{95}\u{96}\u{97}\u{98}\u{99}\u{9A}\u{9B}\u{9C}\u{9D}\u{9E}\u{9F}\
      \u{A0}Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u{AD}ŽŻ\
      °ą˛ł´ľśˇ¸šşťź˝žż\
      ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎ\
      ĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß\
      ŕáâăäĺćçčéęëěíîď\
      đńňóôőö÷řůúűüýţ˙
      """),
    SingleByteEncoding(
      "ISO 8859-5", labels: "iso-8859-5 iso8859-5 cyrillic",
      """
      \u{80}\u{81}\u{82}\u{83}\u{84}\u{85}\u{86}\u{87}\u{88}\u{89}\u{8A}\u{8B}\u{8C}\u{8D}\u{8E}\u{8F}\
      \u{90}\u{91}\u{92}\u{93}\u{94}\u{95}\u{96}\u{97}\u{98}\u{99}\u{9A}\u{9B}\u{9C}\u{9D}\u{9E}\u{9F}\
      \u{A0}ЁЂЃЄЅІЇЈЉЊЋЌ\u{AD}ЎЏ\
      АБВГДЕЖЗИЙКЛМНОП\
      РСТУФХЦЧШЩЪЫЬЭЮЯ\
      абвгдежзийклмноп\
      рстуфхцчшщъыьэюя\
      №ёђѓєѕіїјљњћќ§ўџ
      """),
    SingleByteEncoding(
      "ISO 8859-7", labels: "iso-8859-7 iso8859-7 greek greek8",
      """
      \u{80}\u{81}\u{82}\u{83}\u{84}\u{85}\u{86}\u{87}\u{88}\u{89}\u{8A}\u{8B}\u{8C}\u{8D}\u{8E}\u{8F}\
      \u{90}\u{91}\u{92}\u{93}\u{94}\u{95}\u{96}\u{97}\u{98}\u{99}\u{9A}\u{9B}\u{9C}\u{9D}\u{9E}\u{9F}\
      \u{A0}‘’£€₯¦§¨©ͺ«¬\u{AD}\u{FFFD}―\
      °±²³΄΅Ά·ΈΉΊ»Ό½ΎΏ\
      ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟ\
      ΠΡ\u{FFFD}ΣΤΥΦΧΨΩΪΫάέήί\
      ΰαβγδεζηθικλμνξο\
      πρςστυφχψωϊϋόύώ\u{FFFD}
      """),
    SingleByteEncoding(
      "ISO 8859-15", labels: "iso-8859-15 iso8859-15 latin-9 l9",
      """
      \u{80}\u{81}\u{82}\u{83}\u{84}\u{85}\u{86}\u{87}\u{88}\u{89}\u{8A}\u{8B}\u{8C}\u{8D}\u{8E}\u{8F}\
      \u{90}\u{91}\u{92}\u{93}\u{94}\u{95}\u{96}\u{97}\u{98}\u{99}\u{9A}\u{9B}\u{9C}\u{9D}\u{9E}\u{9F}\
      \u{A0}¡¢£€¥Š§š©ª«¬\u{AD}®¯\
      °±²³Žµ¶·ž¹º»ŒœŸ¿\
      ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ\
      ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß\
      àáâãäåæçèéêëìíîï\
      ðñòóôõö÷øùúûüýþÿ
      """),
    SingleByteEncoding(
      "Mac Roman", labels: "macintosh mac x-mac-roman",
      """
      ÄÅÇÉÑÖÜáàâäãåçéè\
      êëíìîïñóòôöõúùûü\
      †°¢£§•¶ß®©™´¨≠ÆØ\
      ∞±≤≥¥µ∂∑∏π∫ªºΩæø\
      ¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ\
      –—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ\
      ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\
      \u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ
      """),
  ]
}
