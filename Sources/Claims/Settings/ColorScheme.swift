/// Colours in an order: the first for what has no tag, the next for the first tag of the map, and so on.
public struct ColorScheme: Hashable, Sendable {
  /// At least one.
  public let colors: [Color]

  /// nil without a colour.
  public init?(_ colors: [Color]) {
    guard !colors.isEmpty else { return nil }
    self.colors = colors
  }

  private init(_ rgb: [UInt32]) { colors = rgb.map { Color(rgb: $0) } }

  /// The colour of the tag that appears as number `position` in the map, counted from 0. Tags beyond the
  /// last colour begin again with the first tag's.
  public func color(ofTag position: Int) -> Color {
    colors.count == 1 ? colors[0] : colors[1 + position % (colors.count - 1)]
  }
}

extension ColorScheme {
  /// Argdown's own for statements and arguments.
  public static let `default` = ColorScheme(colorbrewerDark2)
  /// Argdown's own for groups, by depth.
  public static let argdownGroups = ColorScheme([0xDADADA, 0xBABABA, 0xAAAAAA])

  /// The named schemes. Those called `colorbrewer` are by Cynthia Brewer (category10: D3), those called
  /// `iwanthue` were made with Medialab's iWantHue.
  public static let named: [(name: String, scheme: ColorScheme)] = [
    ("default", .default),
    (
      "iwanthue-colorblind-friendly",
      .init([0xBA4761, 0xB65B37, 0xC99738, 0x83A142, 0x52B77F, 0x7D89E0, 0x654397, 0xBC589E])
    ),
    (
      "iwanthue-fancy",
      .init([0xE6AFD3, 0x9ED2A7, 0xAEBAEB, 0xD2D39D, 0x71CDEB, 0xE6B197, 0x81D6D0, 0xBAF0D6])
    ),
    (
      "iwanthue-fluo",
      .init([0x7FE643, 0xF3BB79, 0x57E5D6, 0xEECB3C, 0x69EB8A, 0xDBD76F, 0xCFE945, 0xB0E391])
    ),
    (
      "iwanthue-red-roses",
      .init([0xE17892, 0xDA3DB3, 0xE0ABBF, 0xE23B6E, 0x9A6276, 0xE17CBC, 0xAA3D5E, 0xB14183])
    ),
    (
      "iwanthue-ochre-sand",
      .init([0x885249, 0xEC926E, 0x995432, 0xE29E96, 0xB75F56, 0xE0A081, 0xED837B, 0xAD766B])
    ),
    (
      "iwanthue-yellow-lime",
      .init([0xEBCBA0, 0xE28C23, 0xA88C68, 0xDFB137, 0x7E5E31, 0xE2AE59, 0xAA782A, 0xDEAA6E])
    ),
    (
      "iwanthue-green-mint",
      .init([0x569A3E, 0xDFD84B, 0x657443, 0xB0E13E, 0xC6CC9C, 0x61D950, 0xA09F40, 0xA0DE87])
    ),
    (
      "iwanthue-ice-cube",
      .init([0x48BF8C, 0x3E6F5F, 0x3CE896, 0x68A194, 0x71ECB8, 0x3D9B76, 0xADDDC9, 0x62E0D3])
    ),
    (
      "iwanthue-blue-ocean",
      .init([0x3A718B, 0x002A33, 0x2178A3, 0x0D353F, 0x4C707B, 0x214650, 0x13526C, 0x395E68])
    ),
    (
      "iwanthue-indigo-night",
      .init([0x4C8AE7, 0x2D5192, 0x829CE5, 0x4074E3, 0x5794D7, 0x2F63AC, 0x3295E9, 0x607BC2])
    ),
    (
      "iwanthue-purple-wine",
      .init([0x5F2CC1, 0x504361, 0x4033A2, 0x27173A, 0x77268F, 0x403C81, 0x321262, 0x63306E])
    ),
    (
      "colorbrewer-category10",
      .init([
        0x1F77B4, 0xFF7F0E, 0x2CA02C, 0xD62728, 0x9467BD, 0x8C564B, 0xE377C2, 0x7F7F7F, 0xBCBD22, 0x17BECF,
      ])
    ),
    (
      "colorbrewer-accent",
      .init([0x7FC97F, 0xBEAED4, 0xFDC086, 0xFFFF99, 0x386CB0, 0xF0027F, 0xBF5B17, 0x666666])
    ),
    ("colorbrewer-dark2", .init(colorbrewerDark2)),
    (
      "colorbrewer-paired",
      .init([
        0xA6CEE3, 0x1F78B4, 0xB2DF8A, 0x33A02C, 0xFB9A99, 0xE31A1C, 0xFDBF6F, 0xFF7F00, 0xCAB2D6, 0x6A3D9A,
        0xFFFF99, 0xB15928,
      ])
    ),
    (
      "colorbrewer-set",
      .init([0xE41A1C, 0x377EB8, 0x4DAF4A, 0x984EA3, 0xFF7F00, 0xFFFF33, 0xA65628, 0xF781BF, 0x999999])
    ),
    (
      "colorbrewer-set2",
      .init([0x66C2A5, 0xFC8D62, 0x8DA0CB, 0xE78AC3, 0xA6D854, 0xFFD92F, 0xE5C494, 0xB3B3B3])
    ),
    (
      "colorbrewer-set3",
      .init([
        0x8DD3C7, 0xFFFFB3, 0xBEBADA, 0xFB8072, 0x80B1D3, 0xFDB462, 0xB3DE69, 0xFCCDE5, 0xD9D9D9, 0xBC80BD,
        0xCCEBC5, 0xFFED6F,
      ])
    ),
  ]

  private static let colorbrewerDark2: [UInt32] = [
    0x1B9E77, 0xD95F02, 0x7570B3, 0xE7298A, 0x66A61E, 0xE6AB02, 0xA6761D, 0x666666,
  ]
}
