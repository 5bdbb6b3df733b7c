/// The looks that come with the program: how boxes, lines and groups of a picture are drawn.
///
/// Each is a file in `Graphviz/looks`, compiled into the program, so that a copied binary has them too. A new
/// look is one new file, one line here and one in `Package.swift`.
public enum Looks {
  /// All looks in the order that help shows them; the first is used when none is named.
  public static let all: [(name: String, text: [UInt8])] = [
    ("default", PackageResources.default_gv),
    ("print", PackageResources.print_gv),
    ("dark", PackageResources.dark_gv),
    ("argdown", PackageResources.argdown_gv),
  ]

  /// Their names, in the same order.
  public static let names = all.map(\.name)
}
