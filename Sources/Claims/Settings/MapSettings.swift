public import SourceText

/// Everything a configuration can say about a map: how its text is read, what of it is shown, and how.
///
/// Argdown's settings have Argdown's names and defaults; this program's own stand under `drawing` (and
/// `shownGroups` under `selection`). Configurations are applied one after the other, weakest first:
///
///     var settings = MapSettings()
///     settings.apply(configurationFile, into: &findings)
///     settings.apply(frontMatter, into: &findings)
///     settings.apply(commandLine, into: &findings)
public struct MapSettings: Hashable, Sendable {
  public var data = FrontMatterSettings()
  public var model = ModelSettings()
  public var selection = SelectionSettings()
  public var labels = LabelSettings()
  public var groups = GroupSettings()
  public var colors = ColorSettings()
  public var drawing = DrawingSettings()

  public init() {}

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
