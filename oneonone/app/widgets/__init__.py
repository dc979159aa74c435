"""The kit the pages are built of. Import from the modules; nothing is imported here.

Colours and sizes come from `oneonone.app.theme`, the style sheet from resources/styles; plain Qt widgets are dressed by
it as they are. What needs a variant has a property `kind`, set by the factories below (`setProperty("kind", …)` before
it is shown). Sizes of text are set in one place only, so never set a font or a style sheet on a widget.

theme      Theme(app).apply("system" | "light" | "dark", text_scale=1.0); .tokens, .scheme, .scale, changed
           tokens(), colour(name, alpha=255) -> QColor, sized_font(size, weight) -> QFont, scaled(pixels) -> int
labels     title, sub, heading, body(text); soft, strong(text, wrap=True); small(text, soft=False, wrap=True)
           error(text="") is hidden while empty
           Wrapping(text, kind) is what these make: it wraps at any width and asks for the height it needs
           Written(text, kind) for all that is personal: set_discreet(on), covered
           ElidedLabel(text, kind) for one line that may be too long, such as a name in a list
           kinds: body title sub heading soft small small-soft strong question question-large error
           paint_smudge(painter, room, top, setting) for what is covered in item delegates
line_text  set_text(text, font, 1.5, width, align) -> Setting: .height, .line_height, .draw(painter, at)
button     button(text, kind="plain", shortcut_hint=None, parent=None); kinds: plain primary quiet danger link choice
           chip-teal chip-amber chip-rose chip-blue chip-grey
           icon_button(sign, name, parent=None): a painted sign of icons.SIGNS that a screen reader calls `name`
chip       Chip(text, tone="teal", parent=None); teal amber rose blue grey; text(), set_text(text, tone=None)
avatar     Avatar(initials, colour_index, size=34, parent=None); 22, 34 or 56
card       Card(tone=None, parent=None).body(); put a stretch below a column of cards
           Rows(parent=None, line_above=False): add(widget), clear(); hairlines between rows
           row(*widgets, gap=10): chips, boxes and buttons level with the first line of the first label
check      CheckBox(name, done=False, parent=None); `name` is for a screen reader, the words are another widget's
segmented  Segmented(choices, value, name, may_be_none=False): chosen(value), value(), set_value(value)
keys       KeyCap(text, parent=None)
inputs     line(placeholder, kind="line", parent=None); kinds: line find inline question jot
           set_wrong(edit, on); day(value, parent=None) -> QDateEdit with a calm calendar
growing    GrowingLine(text="", kind="inline" | "question"): a line changed in place that wraps; text(), setText(text),
           set_discreet(on), covered, returnPressed, editingFinished, textEdited(text)
empty      EmptyState(sentence, action_text=None, parent=None): .action is the button
toast      Toast(window).show_message(text, action_text=None, on_action=None, seconds=8, shortcut_hint=None)
scroll     page_scroll(widget): follows the keyboard, scrolls by Page Up, Page Down, Home and End
flow       FlowLayout(parent=None, spacing=8) wraps; add with addWidget
clear      clear_layout(layout)
painting   chip_size, paint_chip, paint_avatar, paint_box, cap_size, paint_cap, paint_card for item delegates
focus      the ring around what has the keyboard; a widget may have ring_rect() and ring_radius, nothing else to do
icons      (in oneonone.app) app_icon(); icon(name, ink="soft", size=16); paint_icon(painter, rect, name, colour); SIGNS
"""
