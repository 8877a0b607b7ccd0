// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/enginesentences.h"

#include <QtGlobal>

namespace fuseboard {

namespace {

constexpr const char* kSentences[] = {
    QT_TRANSLATE_NOOP("Engine", "%1 has errors and is kept as it is, so nothing can be saved."),
    QT_TRANSLATE_NOOP("Engine", "Correct the file, or move it away, and start Fuseboard again."),
    QT_TRANSLATE_NOOP("Engine", "%1 was changed by another program."),
    QT_TRANSLATE_NOOP("Engine", "Start Fuseboard again to read it, then repeat the change."),
    QT_TRANSLATE_NOOP("Engine", "true or false"),
    QT_TRANSLATE_NOOP("Engine", "a number"),
    QT_TRANSLATE_NOOP("Engine", "a string"),
    QT_TRANSLATE_NOOP("Engine", "a list"),
    QT_TRANSLATE_NOOP("Engine", "an object"),
    QT_TRANSLATE_NOOP("Engine", "expected %1 from %2 to %3, found %4"),
    QT_TRANSLATE_NOOP("Engine", "Write a number within these bounds."),
    QT_TRANSLATE_NOOP("Engine", "a whole number"),
    QT_TRANSLATE_NOOP("Engine", "expected a whole number, found %1"),
    QT_TRANSLATE_NOOP("Engine", "Leave the fraction out."),
    QT_TRANSLATE_NOOP("Engine", "Keys do not belong into this file: put it into the keychain, and "
                                "\"key\": \"keychain\" here."),
    QT_TRANSLATE_NOOP("Engine", "unknown key %1"),
    QT_TRANSLATE_NOOP("Engine", "Known here: %1."),
    QT_TRANSLATE_NOOP("Engine", "expected %1, found %2"),
    QT_TRANSLATE_NOOP("Engine", "Write %1 here."),
    QT_TRANSLATE_NOOP("Engine", "%1 is missing"),
    QT_TRANSLATE_NOOP("Engine", "Add it."),
    QT_TRANSLATE_NOOP("Engine", "a number of seconds"),
    QT_TRANSLATE_NOOP("Engine", "this looks like a key, and keys do not belong into this file"),
    QT_TRANSLATE_NOOP("Engine",
                      "Take it out, put it into the keychain (fuseboardctl keys set NAME) and "
                      "write \"keychain\" here, or \"env:NAME\" for an environment variable. As it "
                      "was stored in a file, consider replacing the key."),
    QT_TRANSLATE_NOOP("Engine",
                      "expected a name of 1 to 64 characters, without control characters and '/'"),
    QT_TRANSLATE_NOOP("Engine", "Choose another name."),
    QT_TRANSLATE_NOOP("Engine",
                      "expected a model's name of 1 to 256 characters, without control characters"),
    QT_TRANSLATE_NOOP("Engine", "Write the name as the provider's documents have it."),
    QT_TRANSLATE_NOOP("Engine", "expected an address such as https://api.example.com/v1"),
    QT_TRANSLATE_NOOP("Engine", "Write the whole address, from https:// on."),
    QT_TRANSLATE_NOOP("Engine", "the address has a user name or password in it"),
    QT_TRANSLATE_NOOP("Engine", "Take the part up to the @ out: keys belong into the keychain."),
    QT_TRANSLATE_NOOP("Engine", "the address has a part after ? or # in it"),
    QT_TRANSLATE_NOOP("Engine", "Take it out: what is asked is appended to the address."),
    QT_TRANSLATE_NOOP("Engine", "the proxy's address has a user name or password in it"),
    QT_TRANSLATE_NOOP("Engine", "Take the part up to the @ out: no secret belongs into this file, "
                                "and proxies that ask for a login are not supported."),
    QT_TRANSLATE_NOOP("Engine",
                      "expected \"system\", \"none\", http://host:port or socks5://host:port"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Write the proxy's whole address with its port, as in \"http://proxy.example.com:3128\"."),
    QT_TRANSLATE_NOOP("Engine", "expected the absolute path of a file with certificates"),
    QT_TRANSLATE_NOOP("Engine",
                      "Write the whole path of a PEM file, as in \"/etc/ssl/company.pem\"."),
    QT_TRANSLATE_NOOP("Engine", "plain http to another machine sends keys and prompts unencrypted"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Use https://, or write \"allow_insecure\": true beside it if the network is yours."),
    QT_TRANSLATE_NOOP("Engine", "Known: %1."),
    QT_TRANSLATE_NOOP("Engine", "the chain has no steps"),
    QT_TRANSLATE_NOOP("Engine", "Add at least one step, with a provider and a model."),
    QT_TRANSLATE_NOOP("Engine", "the name \"%1\" is taken: %2 has it, in line %3"),
    QT_TRANSLATE_NOOP("Engine", "Give one of them another name."),
    QT_TRANSLATE_NOOP("Engine", "There is none yet: add it to \"providers\"."),
    QT_TRANSLATE_NOOP("Engine", "There are: %1."),
    QT_TRANSLATE_NOOP("Engine", "there is no provider \"%1\""),
    QT_TRANSLATE_NOOP("Engine", "beside \"history.url\" no provider can be called \"history\""),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Give it another name: the keychain keeps the password of the history under this one."),
    QT_TRANSLATE_NOOP("Engine", "plain http to another machine sends what is measured unencrypted"),
    QT_TRANSLATE_NOOP("Engine", "Use https://, or a collector on this machine."),
    QT_TRANSLATE_NOOP("Engine", "Write it as in \"postgresql://USER@HOST:5432/DATABASE\"."),
    QT_TRANSLATE_NOOP("Engine", "the address has a password in it"),
    QT_TRANSLATE_NOOP("Engine",
                      "Take it out, and put it into the keychain: fuseboardctl keys set history."),
    QT_TRANSLATE_NOOP("Engine", "expected the address of a PostgreSQL server"),
    QT_TRANSLATE_NOOP("Engine", "expected the user, the host and one database in the address"),
    QT_TRANSLATE_NOOP("Engine", "expected \"env:NAME\" or \"none\""),
    QT_TRANSLATE_NOOP("Engine", "Put the whole value of the Authorization header into an "
                                "environment variable, and write \"env:\" and its name here."),
    QT_TRANSLATE_NOOP("Engine", "expected 1 to %1 characters"),
    QT_TRANSLATE_NOOP("Engine", "Shorten it, or leave the key out."),
    QT_TRANSLATE_NOOP("Engine", "%1 entries are too many"),
    QT_TRANSLATE_NOOP("Engine", "At most %1: take some out."),
    QT_TRANSLATE_NOOP("Engine", "more often than once a minute"),
    QT_TRANSLATE_NOOP("Engine", "Write 60 or more seconds."),
    QT_TRANSLATE_NOOP("Engine", "expected an https:// address without user name and password"),
    QT_TRANSLATE_NOOP("Engine", "Plain http:// is for this machine alone."),
    QT_TRANSLATE_NOOP("Engine", "expected a time of the day such as 22:00"),
    QT_TRANSLATE_NOOP("Engine", "Write hours and minutes."),
    QT_TRANSLATE_NOOP("Engine", "the rule has no threshold: it would never fire"),
    QT_TRANSLATE_NOOP("Engine", "Add \"warning\", \"critical\" or both."),
    QT_TRANSLATE_NOOP("Engine", "a window is either once or every week"),
    QT_TRANSLATE_NOOP("Engine",
                      "Write \"from\" and \"to\", or \"days\", \"from_time\" and \"until_time\"."),
    QT_TRANSLATE_NOOP("Engine", "the window ends before it begins"),
    QT_TRANSLATE_NOOP("Engine", "Check both times."),
    QT_TRANSLATE_NOOP("Engine",
                      "%1 is a folder, not a file. Move the folder away, or name another file."),
    QT_TRANSLATE_NOOP("Engine",
                      "%1 is a device or a pipe, not a file. Move it away, or name another file."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "%1 is a file where a folder is needed. Move the file away, or name another place."),
    QT_TRANSLATE_NOOP("Engine",
                      "Cannot make the folder %1: %2. Make it yourself, or name another place."),
    QT_TRANSLATE_NOOP("Engine",
                      "Cannot read %1: %2. Check the permissions of the file and of its folders."),
    QT_TRANSLATE_NOOP("Engine", "Cannot write %1: %2"),
    QT_TRANSLATE_NOOP("Engine", "Cannot write %1: %2. Check the permissions of the file and of its "
                                "folder, and that the disk is not read-only."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Cannot write %1: %2. The file is as it was. Make room on the disk and try again."),
    QT_TRANSLATE_NOOP("Engine", "does not count: %1 has this setting"),
    QT_TRANSLATE_NOOP("Engine", "does not count: %1 has an entry \"%2\""),
    QT_TRANSLATE_NOOP("Engine", "does not count: %1 lets nobody add to \"%2\""),
    QT_TRANSLATE_NOOP("Engine", "does not count: it needs the provider \"%1\", which does not"),
    QT_TRANSLATE_NOOP("Engine", "It stays in the file, and counts again without the policy."),
    QT_TRANSLATE_NOOP("Engine", "The policy of your organisation (%1) does not have %2 among its "
                                "\"allowed_hosts\", so it is not called."),
    QT_TRANSLATE_NOOP("Engine", "Ask whoever looks after the policy to allow it."),
    QT_TRANSLATE_NOOP("Engine", "%1 is set by your organisation in %2"),
    QT_TRANSLATE_NOOP("Engine", "Leave it as it is, or ask whoever looks after the policy."),
};

} // namespace

std::span<const char* const> settingsSentences()
{
    return kSentences;
}

} // namespace fuseboard
