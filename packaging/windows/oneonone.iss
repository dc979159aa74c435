; Inno Setup: the installer for Windows, around the folder that PyInstaller made in build\dist\oneonone.
;   iscc /DVersion=0.1.0 packaging\windows\oneonone.iss
; Installs for this user without asking for an administrator. The notes are in %LOCALAPPDATA%\oneonone and are not touched by removing.

#ifndef Version
  #error Say which version: /DVersion=1.2.3
#endif

[Setup]
AppId={{6D1C2A0E-0B1D-4B57-9C3E-5B7E1F0A2C11}
AppName=oneonone
AppVersion={#Version}
AppPublisher=The oneonone founders
AppPublisherURL=https://github.com/oneonone/oneonone
DefaultDirName={autopf}\oneonone
DefaultGroupName=oneonone
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\oneonone.ico
UninstallDisplayIcon={app}\oneonone.exe
OutputDir=..\..\build
OutputBaseFilename=oneonone-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes
ChangesEnvironment=yes

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "dutch"; MessagesFile: "compiler:Languages\Dutch.isl"

[CustomMessages]
english.DesktopIcon=An icon on the desktop
dutch.DesktopIcon=Een pictogram op het bureaublad
english.OnPath=oneonone in the terminal
dutch.OnPath=oneonone in de terminal
english.Capture=Quick capture
dutch.Capture=Snel noteren
english.NotesStay=Your notes stay where they are:
dutch.NotesStay=Je notities blijven waar ze zijn:

[Tasks]
Name: desktopicon; Description: "{cm:DesktopIcon}"; Flags: unchecked
Name: onpath; Description: "{cm:OnPath}"; Flags: unchecked

[Files]
Source: "..\..\build\dist\oneonone\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; What an earlier version carried and this one does not.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\oneonone"; Filename: "{app}\oneonone.exe"
Name: "{group}\{cm:Capture}"; Filename: "{app}\oneonone.exe"; Parameters: "capture"
Name: "{autodesktop}\oneonone"; Filename: "{app}\oneonone.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: onpath; Check: NotOnPath

[Run]
Filename: "{app}\oneonone.exe"; Description: "{cm:LaunchProgram,oneonone}"; Flags: nowait postinstall skipifsilent

[Code]
function NotOnPath: Boolean;
var
  Path: string;
begin
  Result := not RegQueryStringValue(HKA, 'Environment', 'Path', Path)
    or (Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(Path) + ';') = 0);
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
begin
  if (Step = usPostUninstall) and not UninstallSilent then
    MsgBox(CustomMessage('NotesStay') + #13#10 + ExpandConstant('{localappdata}\oneonone'), mbInformation, MB_OK);
end;
