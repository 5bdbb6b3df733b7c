/// Widths of characters in a sans-serif font, near enough to size a box without opening a font file.
///
///     FontMetrics.regular.width(of: Array("Toll".utf8)[...], size: 10)   // 16.11 points
///
/// Latin-1 has the widths of Adobe's Helvetica (its AFM files; Arial and Liberation Sans are made to the same
/// widths). Beyond Latin-1 a width belongs to the kind of script, see `ScalarShape`. Kerning and ligatures are
/// not counted.
public struct FontMetrics: Sendable {
  /// Height of a line in ems.
  public static let lineHeight = 1.2

  /// Width of U+0000 to U+00FF in thousandths of an em. Control characters have none; a tab is a space.
  let latin: [UInt16]
  /// Width of a curly quotation mark, single and double.
  let quotes: (single: Int, double: Int)
  /// Width of a letter of an alphabet without a table of its own, small and capital.
  let letters: (small: Int, capital: Int)

  /// Width in points of a text set on one line; line breaks have no width.
  ///
  /// - Parameters:
  ///   - utf8: well-formed UTF-8.
  ///   - size: the font's size in points.
  /// - Complexity: O(bytes).
  public func width(of utf8: ArraySlice<UInt8>, size: Double) -> Double {
    var total = 0
    var at = utf8.startIndex
    while at < utf8.endIndex {
      let byte = utf8[at]
      if byte < 0x80 {
        total += Int(latin[Int(byte)])
        at += 1
      } else {
        let (scalar, next) = ScalarShape.decode(utf8, at)
        total += advance(of: scalar)
        at = next
      }
    }
    return Double(total) * size / 1000
  }

  /// Width of one scalar in thousandths of an em.
  func advance(of scalar: UInt32) -> Int {
    if scalar < 0x100 { return Int(latin[Int(scalar)]) }
    return switch ScalarShape(scalar) {
    case .combining, .lineBreak: 0
    case .wide, .ideograph, .opening, .closing: 1000
    case .hyphen: scalar == 0x2013 ? 556 : 333
    case .singleQuote: quotes.single
    case .doubleQuote: quotes.double
    case .capital: letters.capital
    case .small: letters.small
    case .space(let thousandths): thousandths
    }
  }
}

extension FontMetrics {
  public static let regular = FontMetrics(
    latin: [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 278, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
      556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
      1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
      667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
      333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
      556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      278, 333, 556, 556, 556, 556, 260, 556, 333, 737, 370, 556, 584, 0, 737, 333,
      400, 584, 333, 333, 333, 556, 537, 278, 333, 333, 365, 556, 834, 834, 834, 611,
      667, 667, 667, 667, 667, 667, 1000, 722, 667, 667, 667, 667, 278, 278, 278, 278,
      722, 722, 778, 778, 778, 778, 778, 584, 778, 722, 722, 722, 722, 667, 667, 611,
      556, 556, 556, 556, 556, 556, 889, 500, 556, 556, 556, 556, 278, 278, 278, 278,
      556, 556, 556, 556, 556, 556, 556, 584, 611, 556, 556, 556, 556, 500, 556, 500,
    ], quotes: (222, 333), letters: (560, 700))

  public static let bold = FontMetrics(
    latin: [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 278, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278,
      556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611,
      975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
      667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556,
      333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,
      611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
      278, 333, 556, 556, 556, 556, 280, 556, 333, 737, 370, 556, 584, 0, 737, 333,
      400, 584, 333, 333, 333, 611, 556, 278, 333, 333, 365, 556, 834, 834, 834, 611,
      722, 722, 722, 722, 722, 722, 1000, 722, 667, 667, 667, 667, 278, 278, 278, 278,
      722, 722, 778, 778, 778, 778, 778, 584, 778, 722, 722, 722, 722, 667, 667, 611,
      556, 556, 556, 556, 556, 556, 889, 556, 556, 556, 556, 556, 278, 278, 278, 278,
      611, 611, 611, 611, 611, 611, 611, 584, 611, 611, 611, 611, 611, 556, 611, 556,
    ], quotes: (278, 500), letters: (600, 720))
}
