# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later

# .deb, .rpm and the .tar.gz with its Qt inside; included by FuseboardPackages.cmake.
set(CPACK_GENERATOR "DEB;RPM;TGZ")
set(CPACK_SYSTEM_NAME linux-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_PACKAGE_FILE_NAME fuseboard-${PROJECT_VERSION}-${CPACK_SYSTEM_NAME})

# Loaded at run time, so that no tool sees them in the program.
set(fuseboard_plugins
    iconengines/libqsvgicon.so imageformats/libqsvg.so platforms/libqxcb.so
    platforms/libqoffscreen.so sqldrivers/libqsqlite.so tls/libqopensslbackend.so)
get_target_property(fuseboard_qmake Qt6::qmake IMPORTED_LOCATION)
execute_process(COMMAND ${fuseboard_qmake} -query QT_INSTALL_PLUGINS
                OUTPUT_VARIABLE fuseboard_plugin_folder OUTPUT_STRIP_TRAILING_WHITESPACE)

# --- .deb
# Which package holds a plugin differs between releases of Debian: dpkg knows. One that it does not
# know is refused as the package is made: without it, pictures or a database would be missing.
find_program(DPKG_QUERY dpkg-query)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "")
set(fuseboard_debian_release "1")
if(DPKG_QUERY)
    foreach(plugin IN LISTS fuseboard_plugins)
        execute_process(COMMAND ${DPKG_QUERY} -S ${fuseboard_plugin_folder}/${plugin}
                        OUTPUT_VARIABLE owner ERROR_QUIET)
        if(owner MATCHES "^([^:]+):")
            list(APPEND CPACK_DEBIAN_PACKAGE_DEPENDS ${CMAKE_MATCH_1})
        else()
            list(APPEND CPACK_FUSEBOARD_UNOWNED ${plugin})
        endif()
    endforeach()
    list(REMOVE_DUPLICATES CPACK_DEBIAN_PACKAGE_DEPENDS)
    # shlibdeps names these with their versions.
    list(FILTER CPACK_DEBIAN_PACKAGE_DEPENDS EXCLUDE REGEX "^libqt6(gui|network|svg)6")
    list(JOIN CPACK_DEBIAN_PACKAGE_DEPENDS ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
    # So that a newer release of Debian replaces the package of the older one.
    if(EXISTS /etc/os-release)
        file(STRINGS /etc/os-release release REGEX "^(ID|VERSION_ID)=")
        if(release MATCHES "ID=debian" AND release MATCHES "VERSION_ID=\"([0-9]+)\"")
            string(APPEND fuseboard_debian_release "~deb${CMAKE_MATCH_1}")
        endif()
    endif()
endif()
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${fuseboard_debian_release})
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "libqt6sql6-psql, libsecret-1-0, gnome-keyring | kwalletmanager | keepassxc, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "prometheus, postgresql-client")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

find_package(Python3 COMPONENTS Interpreter)
install(CODE "
    execute_process(COMMAND \"${Python3_EXECUTABLE}\" ${fuseboard_packaging}/debian/changelog.py
        ${PROJECT_SOURCE_DIR}/CHANGELOG.md ${PROJECT_VERSION}-${fuseboard_debian_release}
        \"${CPACK_PACKAGE_CONTACT}\"
        \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_DATADIR}/doc/fuseboard\"
        COMMAND_ERROR_IS_FATAL ANY)" COMPONENT debian EXCLUDE_FROM_ALL)
install(FILES ${fuseboard_packaging}/debian/copyright
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/fuseboard COMPONENT debian EXCLUDE_FROM_ALL)

# --- .rpm
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_SUMMARY "Board of health, fallback chains and keys for LLM providers")
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP Applications/Internet)
set(CPACK_RPM_PACKAGE_RELOCATABLE OFF)
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_COMPRESSION_TYPE xz)
# Fedora's names and openSUSE's.
set(CPACK_RPM_PACKAGE_REQUIRES
    "(qt6-qtbase or qt6-sql-sqlite), (qt6-qtsvg or libQt6Svg6)")
set(CPACK_RPM_PACKAGE_RECOMMENDS
    "libsecret-1.so.0()(64bit), (qt6-qtbase-postgresql or qt6-sql-postgresql)")
set(CPACK_RPM_USER_FILELIST
    "%license /usr/share/licenses/fuseboard/LICENSE"
    "%doc /usr/share/doc/fuseboard/CHANGELOG.md" "%doc /usr/share/doc/fuseboard/README.md")
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE
        DESTINATION ${CMAKE_INSTALL_DATADIR}/licenses/fuseboard COMPONENT rpm EXCLUDE_FROM_ALL)
install(FILES ${PROJECT_SOURCE_DIR}/CHANGELOG.md ${PROJECT_SOURCE_DIR}/README.md
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/fuseboard COMPONENT rpm EXCLUDE_FROM_ALL)

# --- .tar.gz: its Qt inside, for any Linux that is no older than the one it was built on
# Taken along where they are there: Wayland, input methods, OpenGL, PostgreSQL, the network's state.
set(fuseboard_bundled_plugins ${fuseboard_plugins} platforms/libqwayland-generic.so
    platforms/libqwayland-egl.so sqldrivers/libqsqlpsql.so)
foreach(folder networkinformation platforminputcontexts wayland-decoration-client
               wayland-graphics-integration-client wayland-shell-integration xcbglintegrations)
    file(GLOB found RELATIVE ${fuseboard_plugin_folder} ${fuseboard_plugin_folder}/${folder}/*.so)
    list(APPEND fuseboard_bundled_plugins ${found})
endforeach()
install(CODE "
    set(plugin_folder \"${fuseboard_plugin_folder}\")
    set(plugins \"${fuseboard_bundled_plugins}\")
    set(packaging \"${fuseboard_packaging}\")" COMPONENT bundle EXCLUDE_FROM_ALL)
install(SCRIPT ${fuseboard_packaging}/cmake/Bundle.cmake COMPONENT bundle EXCLUDE_FROM_ALL)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION .
        COMPONENT bundle EXCLUDE_FROM_ALL)
install(FILES ${fuseboard_packaging}/bundle/README.txt DESTINATION . COMPONENT bundle EXCLUDE_FROM_ALL)
install(FILES ${fuseboard_packaging}/bundle/qt.conf DESTINATION ${CMAKE_INSTALL_BINDIR}
        COMPONENT bundle EXCLUDE_FROM_ALL)

# --- symbols for a debugger, apart; .deb has a way of its own (fuseboard-dbgsym)
install(CODE "set(programs $<TARGET_FILE:fuseboard> $<TARGET_FILE:fuseboardctl>)"
        COMPONENT symbols EXCLUDE_FROM_ALL)
install(SCRIPT ${fuseboard_packaging}/cmake/Symbols.cmake COMPONENT symbols EXCLUDE_FROM_ALL)
