# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later

# CPACK_PROJECT_CONFIG_FILE: read by CPack for each kind of package, before anything is collected.

# The time in every package is that of the last commit, unless the caller names one.
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND git -C ${CPACK_FUSEBOARD_SOURCE} log -1 --format=%ct
                    OUTPUT_VARIABLE committed OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    if(committed)
        set(ENV{SOURCE_DATE_EPOCH} ${committed})
    endif()
endif()

function(take)
    foreach(component IN LISTS ARGN)
        list(APPEND taken ${CPACK_FUSEBOARD_BUILD} fuseboard ${component} /)
    endforeach()
    set(CPACK_INSTALL_CMAKE_PROJECTS "${taken}" PARENT_SCOPE)
endfunction()

# cpack -D CPACK_FUSEBOARD_SYMBOLS=APART: the package of the symbols, in place of the program's.
# =NONE: no such package beside a .deb, which else has it made in one go.
if(CPACK_FUSEBOARD_UNOWNED AND NOT CPACK_GENERATOR STREQUAL "RPM")
    message(FATAL_ERROR "No installed package holds these plugins of Qt: ${CPACK_FUSEBOARD_UNOWNED}."
            " Install theirs (apt-file tells which), and configure anew.")
endif()
if(CPACK_GENERATOR STREQUAL "DEB")
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    take(Unspecified debian)
    if(NOT CPACK_FUSEBOARD_SYMBOLS STREQUAL "NONE")
        set(CPACK_DEBIAN_DEBUGINFO_PACKAGE ON)
        set(CPACK_STRIP_FILES OFF) # the generator does it itself, after it took the symbols
    endif()
elseif(CPACK_GENERATOR STREQUAL "RPM")
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_RPM_SPEC_MORE_DEFINE "%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _buildhost reproducible
%define _build_id_links none
%define packager ${CPACK_PACKAGE_CONTACT}")
    # Folders that others own.
    set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST /usr /usr/bin /usr/share /usr/lib /usr/lib/debug
        /usr/lib/debug/.build-id)
    foreach(folder applications bash-completion bash-completion/completions dbus-1 dbus-1/services doc
                   fish fish/vendor_completions.d icons icons/hicolor licenses man man/man1 man/man5
                   metainfo zsh zsh/site-functions)
        list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST /usr/share/${folder})
    endforeach()
    foreach(size 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable symbolic)
        list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST /usr/share/icons/hicolor/${size}
             /usr/share/icons/hicolor/${size}/apps)
    endforeach()
    if(CPACK_FUSEBOARD_SYMBOLS STREQUAL "APART")
        take(symbols)
        set(CPACK_RPM_PACKAGE_NAME fuseboard-debuginfo)
        set(CPACK_RPM_PACKAGE_SUMMARY "Symbols of Fuseboard for a debugger")
        set(CPACK_RPM_PACKAGE_DESCRIPTION "What a debugger needs to name functions and lines of Fuseboard.")
        set(CPACK_RPM_PACKAGE_GROUP Development/Debug)
        set(CPACK_RPM_USER_FILELIST "")
        set(CPACK_RPM_COMPRESSION_TYPE gzip) # the symbols are compressed already
        set(CPACK_RPM_PACKAGE_REQUIRES "")
        set(CPACK_RPM_PACKAGE_RECOMMENDS "")
        set(CPACK_RPM_PACKAGE_AUTOREQPROV OFF)
        set(CPACK_STRIP_FILES OFF)
    else()
        take(Unspecified rpm)
    endif()
elseif(CPACK_FUSEBOARD_SYMBOLS STREQUAL "APART")
    take(symbols)
    set(CPACK_PACKAGE_FILE_NAME ${CPACK_PACKAGE_FILE_NAME}-debug)
    set(CPACK_STRIP_FILES OFF)
else()
    take(Unspecified bundle)
endif()
