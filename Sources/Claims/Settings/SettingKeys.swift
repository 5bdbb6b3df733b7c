extension SettingKey {
  /// Every key of a configuration, one line each. A new setting is a new line here.
  static let all: [SettingKey] = [
    .fact("title"), .fact("subTitle"), .fact("author"), .fact("date"), .fact("abstract"),
    .fact("parties"), .fact("sources"), .fact("parties-file"), .fact("bibliography"),
    .fact("nodes"), .fact("edges"), .fact("relations"), .fact("facts"), .fact("metadata"),
    .group("data", data),
    .group("model", model),
    .group("selection", selection),
    .group("map", labels),
    .group("group", groups),
    .group("color", colors),
    .group("drawing", drawing),
    .group("quotations", quotations),
    .group("dot", dot),
    .group("webComponent", webComponent),
    .group("sourceHighlighter", sourceHighlighter),
    .misnamed("sourceHiglighter", "sourceHighlighter"),
    .misnamed("ignoreFrontmatterSettings", "data.frontMatterSettingsMode: ignore"),
    .unused("parser"), .unused("images"), .unused("image"), .unused("html"), .unused("json"),
    .unused("graphml"), .unused("dagre"), .unused("vizJs"), .unused("svg"), .unused("svgToPdf"),
    .unused("inputPath"), .unused("input"), .unused("outputPath"), .unused("outputSuffix"),
    .unused("saveAs"), .unused("ignore"), .unused("watch"), .unused("process"), .unused("processes"),
    .unused("plugins"), .unused("logLevel"), .unused("logParserErrors"), .unused("logExceptions"),
    .unused("throwExceptions"), .unused("include"),
  ]

  private static let data: [SettingKey] = [
    .choice("frontMatterSettingsMode", \.data.frontMatterSettingsMode),
    .unused("switchToBlockFormatIfMultiline"),
    .misnamed("ignoreFrontmatterSettings", "frontMatterSettingsMode: ignore"),
  ]

  private static let model: [SettingKey] = [
    .choice("mode", \.model.mode),
    .flag("removeTagsFromText", \.model.removeTagsFromText),
    .flag("transformArgumentRelations", \.model.transformArgumentRelations),
    .flag("explodeArguments", \.model.explodeArguments),
    .init(name: "shortcodes", meaning: .entries(allowed: allowedShortcode, read: readShortcode)),
  ]

  private static let selection: [SettingKey] = [
    .choice("statementSelectionMode", \.selection.statementSelectionMode),
    .flag("excludeDisconnected", \.selection.excludeDisconnected),
    .texts("selectedTags", \.selection.selectedTags),
    .texts("selectedSections", \.selection.selectedSections),
    .flag("selectElementsWithoutTag", \.selection.selectElementsWithoutTag),
    .flag("selectElementsWithoutSection", \.selection.selectElementsWithoutSection),
    .texts("includeStatements", \.selection.includeStatements),
    .texts("excludeStatements", \.selection.excludeStatements),
    .texts("excludeArguments", \.selection.excludeArguments),
    .flag("ignoreIsInMap", \.selection.ignoreIsInMap),
    .texts("shownGroups", \.selection.shownGroups),
  ]

  private static let labels: [SettingKey] = [
    .choice("statementLabelMode", \.labels.statementLabelMode),
    .choice("argumentLabelMode", \.labels.argumentLabelMode),
    .flag("addTags", \.labels.addTags),
  ]

  private static let groups: [SettingKey] = [
    .number("groupDepth", \.groups.groupDepth, 0...1_000),
    .init(name: "sections", meaning: .nested(readSections)),
    .init(name: "regroup", meaning: .nested(readRegroup)),
    .flag("ignoreIsGroup", \.groups.ignoreIsGroup),
    .flag("ignoreIsClosed", \.groups.ignoreIsClosed),
  ]

  private static let colors: [SettingKey] = [
    .scheme("colorScheme", \.colors.colorScheme),
    .scheme("groupColorScheme", \.colors.groupColorScheme),
    .group(
      "relationColors",
      [
        .relationColor("support", .supports), .relationColor("attack", .attacks),
        .relationColor("undercut", .undercuts), .relationColor("entails", .entails),
        .relationColor("contrary", .contrary), .relationColor("contradictory", .contradictory),
      ]),
    .flag("colorizeByTag", \.colors.colorizeByTag),
    .flag("colorizeGroupsByTag", \.colors.colorizeGroupsByTag),
    .init(name: "tagColors", meaning: .entries(allowed: allowedTagColor, read: readTagColor)),
    .colorsByTitle("statementColors", \.colors.statementColors),
    .colorsByTitle("argumentColors", \.colors.argumentColors),
    .colorsByTitle("groupColors", \.colors.groupColors),
    .color("statementFontColor", \.colors.statementFontColor),
    .color("argumentFontColor", \.colors.argumentFontColor),
    .color("groupFontColor", \.colors.groupFontColor),
    .flag("ignoreColorData", \.colors.ignoreColorData),
    .misnamed("colorByTag", "colorizeByTag"), .misnamed("colorByTags", "colorizeByTag"),
    .misnamed("colorGroupsByTag", "colorizeGroupsByTag"),
    .misnamed("colorGroupsByTags", "colorizeGroupsByTag"),
  ]

  private static let drawing: [SettingKey] = [
    .look("look", \.drawing.look),
    .choice("direction", \.drawing.direction),
    .number("width", \.drawing.boxWidth, 40...2_000),
    .flag("legend", \.drawing.showsLegend),
    .flag("quotations", \.drawing.showsQuotations),
  ]

  private static let quotations: [SettingKey] = [
    .number("longestGap", \.quotations.longestGap, 1...100_000),
    .number("longestSilentGap", \.quotations.longestSilentGap, 1...100_000),
    .number("notableGap", \.quotations.notableGap, 1...100_000),
    .number("fewestWords", \.quotations.fewestWords, 1...100),
    .number("alteredShare", \.quotations.alteredShare, 1...100),
  ]

  private static let dot: [SettingKey] = [
    .group(
      "graphVizSettings",
      [
        .choice("rankdir", \.drawing.direction),
        .unused("concentrate", lookDecides), .unused("ratio", lookDecides), .unused("size", lookDecides),
      ]),
    .init(name: "sameRank", meaning: .nested(readSameRank)),
    .group(
      "edge",
      [
        .unused("arrowSize", lookDecides), .unused("penWidth", lookDecides),
        .misnamed("arrowsize", "arrowSize"), .misnamed("penwidth", "penWidth"),
      ]),
    .unused("useHtmlLabels", lookDecides), .unused("graphname"), .unused("measureLineWidth"),
    .unused("mapBgColor", lookDecides), .unused("group", lookDecides), .unused("closedGroup", lookDecides),
    .unused("argument", lookDecides), .unused("statement", lookDecides),
  ]

  private static let webComponent: [SettingKey] =
    [
      "initialView", "views", "withoutFigure", "useArgVu", "addGlobalStyles", "addWebComponentScript",
      "addWebComponentPolyfill", "webComponentScriptUrl", "webComponentPolyfillUrl", "globalStylesUrl",
      "width", "height", "withoutZoom", "withoutMaximize", "withoutLogo", "withoutHeader", "figureCaption",
    ].map { .unused($0) } + [.misnamed("webComponentUrl", "webComponentScriptUrl")]

  private static let sourceHighlighter: [SettingKey] = [
    .unused("removeFrontMatter"), .misnamed("removeFrontmatter", "removeFrontMatter"),
  ]

  private static let lookDecides = "the look decides it; choose one with 'drawing.look'"
}
