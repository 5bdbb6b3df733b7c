import ArgumentParser
import Drawing
import Exchange

/// What `--to` names: a format that is written, or a picture that Graphviz draws.
enum ExportTarget: Sendable {
  case format(any ExportFormat)
  case picture(Picture.Format)

  /// In the order of `claimgraph formats`.
  static let all =
    Picture.Format.allCases.map(ExportTarget.picture) + FormatList.exports.map(ExportTarget.format)
  static var names: [String] { all.map(\.name) }

  /// - Parameters:
  ///   - name: what `--to` says.
  ///   - output: what `-o` says; without `--to` its extension tells the format.
  static func chosen(name: String?, output: String?) throws -> ExportTarget {
    if let name, let target = all.first(where: { $0.name == name }) { return target }
    if let output, let target = named(output) { return target }
    throw ValidationError("say what to write with --to: " + names.joined(separator: ", "))
  }
}

extension ExportTarget {
  /// The target whose extension a file's name bears; of several the one with the longest, and of those the
  /// first.
  private static func named(_ output: String) -> ExportTarget? {
    let fitting = all.flatMap { target in
      target.fileExtensions.filter { output.hasSuffix("." + $0) }.map { (target, $0.utf8.count) }
    }
    guard let longest = fitting.map(\.1).max() else { return nil }
    return fitting.first { $0.1 == longest }?.0
  }

  /// All extensions that say what to write.
  private var fileExtensions: [String] {
    switch self {
    case .format(let format): format.fileExtensions
    case .picture(let picture): [picture.rawValue]
    }
  }

  /// The same in a look of the user's own, where it is a format that has looks.
  func drawn(with look: Look?) -> ExportTarget {
    guard let look, case .format(is DOT) = self else { return self }
    return .format(DOT(look: look))
  }

  var name: String {
    switch self {
    case .format(let format): format.name
    case .picture(let picture): picture.rawValue
    }
  }

  /// Without the dot.
  var fileExtension: String {
    switch self {
    case .format(let format): format.fileExtension
    case .picture(let picture): picture.rawValue
    }
  }

  var summary: String {
    switch self {
    case .format(let format): format.summary
    case .picture(let picture): picture.summary
    }
  }

  /// What of a graph it carries, and what it leaves out.
  var carries: String {
    switch self {
    case .format(let format): format.carriedWords
    case .picture: "what one map shows: boxes, relations and groups; data and origins are left out"
    }
  }

  /// Whether it would garble a terminal.
  var isBinary: Bool {
    switch self {
    case .format, .picture(.svg): false
    case .picture(.png), .picture(.pdf): true
    }
  }

  var collapsesClosedGroups: Bool {
    switch self {
    case .format(let format): format.collapsesClosedGroups
    case .picture: true
    }
  }

  /// What a file of this kind is called after the map's name. Of two formats with the same extension the
  /// later one bears its own name too, so that both can stand beside the map.
  var fileSuffix: String {
    let first = Self.all.first { $0.fileExtension == fileExtension }
    return first?.name == name ? fileExtension : "\(name).\(fileExtension)"
  }
}
