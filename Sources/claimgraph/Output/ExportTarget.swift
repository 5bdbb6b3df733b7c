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
  ///   - output: where it goes; without `--to` the extension of its name tells the format.
  static func chosen(name: String?, output: String?) throws -> ExportTarget {
    if let name, let target = all.first(where: { $0.name == name }) { return target }
    if let output, let target = output.formats(of: all, \.fileExtensions).first { return target }
    throw ValidationError("say what to write with --to: " + names.joined(separator: ", "))
  }
}

extension ExportTarget {
  /// All extensions that say what to write.
  var fileExtensions: [String] {
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
  var carriedWords: String {
    switch self {
    case .format(let format): format.carriedWords
    case .picture: "Shows boxes, relations and groups as they are drawn; data and origins are left out."
    }
  }

  /// The same in a few words.
  var carriedInBrief: String {
    switch self {
    case .format(let format): format.carriedInBrief
    case .picture: "what is drawn"
    }
  }

  /// Bytes that are no text would garble a terminal.
  func refuseTerminal(among places: [OutputPlace]) throws {
    if isBinary, places.contains(.standardOutput), Terminal.output.isInteractive {
      throw ValidationError("\(name) would garble the terminal; name a file to write")
    }
  }

  private var isBinary: Bool {
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
