public import SourceText

/// Everything a configuration can say about a map: how its text is read, what of it is shown, and how.
///
/// Argdown's settings have Argdown's names and defaults; this program's own stand under `drawing` and
/// `quotations` (and `shownGroups` under `selection`). Configurations are applied one after the other, weakest first.
public struct MapSettings: Hashable, Sendable {
  public var data = FrontMatterSettings()
  public var model = ModelSettings()
  public var selection = SelectionSettings()
  public var labels = LabelSettings()
  public var groups = GroupSettings()
  public var colors = ColorSettings()
  public var drawing = DrawingSettings()
  public var quotations = QuotationSettings()

  public init() {}

  /// The settings after everything that has a say.
  ///
  /// - Parameters:
  ///   - frontMatter: of the map; by default the weakest, see `FrontMatterSettings`.
  ///   - configurations: configuration files, weakest first.
  ///   - options: those of the command line, always the strongest.
  public init(
    frontMatter: DataValue, configurations: [DataValue] = [], options: DataValue = .emptyMap,
    into findings: inout FindingList
  ) {
    let order: [DataValue] =
      switch Self.frontMatterMode([frontMatter] + configurations + [options]) {
      case .priority: configurations + [frontMatter, options]
      case .default: [frontMatter] + configurations + [options]
      case .ignore: configurations + [options]
      }
    for configuration in order { apply(configuration, into: &findings) }
  }

  private static func frontMatterMode(_ configurations: [DataValue]) -> FrontMatterSettings.Mode {
    var settings = MapSettings()
    var ignored = FindingList()
    for configuration in configurations { settings.apply(configuration, into: &ignored) }
    return settings.data.frontMatterSettingsMode
  }

  /// Takes over what a configuration says: front matter, a configuration file and command line alike.
  ///
  /// What cannot be used stays as it was and becomes a finding of grade warning: `unknown-setting` for a
  /// misspelt key, `setting-value` for a value of the wrong kind; `setting-without-effect` is a note. Keys
  /// that no setting has are facts about the map (`doi: …`) unless they look like a misspelt setting.
  public mutating func apply(_ configuration: DataValue, into findings: inout FindingList) {
    var reader = SettingReader(settings: self)
    reader.readTopLevel(configuration)
    self = reader.settings
    findings.add(contentsOf: reader.findings)
  }
}
