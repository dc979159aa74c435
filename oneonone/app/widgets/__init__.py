"""The kit the pages are built of. Import from the modules; nothing is imported here.

Look. Colours and sizes come from `oneonone.app.theme`, the style sheet from resources/styles; plain Qt widgets are dressed
by it as they are. What needs a variant has a property `kind`, set by the factories below (`setProperty("kind", …)` before
it is shown). Sizes of text are set in one place only, so never set a font or a style sheet on a widget.

    theme.tokens() -> Tokens; theme.colour(name, alpha=255) -> QColor; theme.sized_font(size, weight) -> QFont
    theme.scaled(pixels) -> int                      for what must grow with the text

labels      title, sub, heading, body(text) · soft, strong(text, wrap=True) · small(text, soft=False, wrap=True) · error(text)
            Wrapping(text, kind) is what they make: it wraps at any width and asks for the height it needs
            Written(text, kind) for all that is personal: set_discreet(on), covered
            ElidedLabel(text, kind) for one line that may be too long, such as a name in a list
            kinds: body title sub heading soft small small-soft strong question question-large error
button      button(text, kind="plain", shortcut_hint=None, parent=None)   plain primary quiet danger link choice
            icon_button(icon, name, parent=None)     a small painted sign that a screen reader calls `name`
chip        Chip(text, tone="teal", parent=None)     teal amber rose blue grey; text(), set_text(text, tone=None)
avatar      Avatar(initials, colour_index, size=34, parent=None)          22, 34 or 56
card        Card(tone=None, parent=None).body()      put a stretch below a column of cards
            Rows(parent=None, line_above=False)      add(widget), clear(); hairlines between rows
            row(*lead, text, *trail)                 see its docstring: chips and boxes level with the first line of a text
check       CheckBox(name, done=False, parent=None)  `name` is for a screen reader; the words are another widget
segmented   Segmented(choices, value, name, may_be_none=False)            chosen(value), value(), set_value(value)
keys        KeyCap(text, parent=None)
inputs      line(placeholder, kind="line", parent=None)                   line find inline question jot; set_wrong(edit, on)
            day(value, parent=None) -> QDateEdit     with a calm calendar
empty       EmptyState(sentence, action_text=None, parent=None).action
toast       Toast(window).show_message(text, action_text=None, on_action=None, seconds=8, shortcut_hint=None)
scroll      page_scroll(widget) -> QScrollArea       follows the keyboard, scrolls by PageUp, PageDown, Home, End
flow        FlowLayout(parent=None, spacing=8)       wraps; add with addWidget
clear       clear_layout(layout)
painting    chip_size, paint_chip, paint_avatar, paint_box, paint_card, paint_cap for item delegates
line_text   set_text(text, font, 1.5, width, align) -> Setting (height, line_height, draw(painter, at)): text as labels set it
labels      paint_smudge(painter, room, top, setting) for what is covered in item delegates
icons       (oneonone.app.icons) app_icon() -> QIcon; icon(name, colour="soft") -> QIcon; paint_icon(painter, rect, name, QColor)
"""
